/** Line icons on a 16-pixel grid, drawn for Verbale. They say nothing to a screen reader: the button around them does. */
import type { ComponentChildren } from "preact";

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const MarkIcon = () => (
  <Icon>
    <path d="m3.5 8.5 3 3 6-7" />
  </Icon>
);

export const NoteIcon = () => (
  <Icon>
    <path d="M2.5 3.5h11v7.5h-6l-3 2.5v-2.5h-2z" />
    <path d="M5 6.2h6M5 8.4h3.5" />
  </Icon>
);

export const TagIcon = () => (
  <Icon>
    <path d="M2.5 3v4.6l5.9 5.9 5-5-5.9-5.9H2.9zM5.3 5.4v.1" />
  </Icon>
);

export const GoIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="2.2" />
    <path d="M8 1.8v2.6M8 11.6v2.6M1.8 8h2.6M11.6 8h2.6" />
  </Icon>
);

export const EditIcon = () => (
  <Icon>
    <path d="m10.5 3 2.5 2.5L6 12.5l-3.2.7.7-3.2z" />
  </Icon>
);

export const TrashIcon = () => (
  <Icon>
    <path d="M2.5 4.5h11M6 4.5V3h4v1.5M4 4.5l.6 8.5h6.8l.6-8.5M6.7 7v3.5M9.3 7v3.5" />
  </Icon>
);

export const PanelIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M9.5 3v10" />
  </Icon>
);

export const ExportIcon = () => (
  <Icon>
    <path d="M8 2.5v7M5.2 7 8 9.8 10.8 7M3 11v2h10v-2" />
  </Icon>
);

export const LostIcon = () => (
  <Icon>
    <path d="M8 2.2 14.2 13H1.8zM8 6.5v3M8 11.2v.1" />
  </Icon>
);

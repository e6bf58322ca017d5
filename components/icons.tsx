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

export const ReadingIcon = () => (
  <Icon>
    <path d="M8 4.2C6.6 3.2 4.6 2.8 2 2.8v9.4c2.6 0 4.6.4 6 1.4 1.4-1 3.4-1.4 6-1.4V2.8c-2.6 0-4.6.4-6 1.4zM8 4.2v9.4" />
  </Icon>
);

export const SmallerIcon = () => (
  <Icon>
    <path d="M2.5 12.5 5.8 4.5h.4l3.3 8M3.7 9.7h4.6M11 8h3.5" />
  </Icon>
);

export const LargerIcon = () => (
  <Icon>
    <path d="M1.5 12.8 5.3 3.2h.4l3.8 9.6M2.9 9.5h5.2M10.8 8h4M12.8 6v4" />
  </Icon>
);

export const NamesIcon = () => (
  <Icon>
    <path d="M3 10 6.2 2.5h.4L9.8 10M4.2 7.3h4.4M2 13.5h12" />
  </Icon>
);

export const SystemIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.7" />
    <path d="M8 2.3v11.4M8 5.2h4.9M8 8h5.7M8 10.8h4.9" />
  </Icon>
);

export const SunIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="2.9" />
    <path d="M8 1.3v1.4M8 13.3v1.4M1.3 8h1.4M13.3 8h1.4M3.3 3.3l1 1M11.7 11.7l1 1M12.7 3.3l-1 1M4.3 11.7l-1 1" />
  </Icon>
);

export const MoonIcon = () => (
  <Icon>
    <path d="M13.6 9.7A6 6 0 0 1 6.3 2.4a6 6 0 1 0 7.3 7.3z" />
  </Icon>
);

export const PrintIcon = () => (
  <Icon>
    <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M8 13V3.2M4.2 7 8 3.2 11.8 7" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4" />
  </Icon>
);

import type { ComponentChildren } from "preact";

interface Props {
  /** What the button does, for tests and styles. */
  act: string;
  /** Said by screen readers and shown on hover: the icon alone says nothing. */
  label: string;
  onClick(): void;
  children: ComponentChildren;
}

/** A quiet button that is an icon. */
export function IconButton({ act, label, onClick, children }: Props) {
  return (
    <button
      type="button"
      class="quiet-button"
      data-act={act}
      title={label}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

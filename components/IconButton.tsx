import type { ComponentChildren } from "preact";

interface Props {
  /** What the button does, for tests and styles. */
  act: string;
  /** Said by screen readers and shown on hover: the icon alone says nothing. */
  label: string;
  /** Of a button that stays down. */
  pressed?: boolean;
  /** There is nothing more to do; it keeps the focus, that a reader at the keyboard is not thrown out. */
  off?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

/** A quiet button that is an icon. */
export function IconButton({ act, label, pressed, off = false, onClick, children }: Props) {
  return (
    <button
      type="button"
      class="quiet-button"
      data-act={act}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={off || undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

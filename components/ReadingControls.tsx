import { IconButton } from "./IconButton.tsx";
import {
  LargerIcon,
  MoonIcon,
  NamesIcon,
  PrintIcon,
  SmallerIcon,
  SunIcon,
  SystemIcon,
} from "./icons.tsx";
import {
  LARGEST,
  type ReadingSettings,
  SCHEMES,
  type Scheme,
  SMALLEST,
} from "./reading-settings.ts";
import type { TextKey } from "./texts.ts";
import { useTexts } from "./texts-context.ts";

interface Props {
  settings: ReadingSettings;
  onChange(settings: ReadingSettings): void;
  onPrint(): void;
}

const SCHEME_KEYS: Readonly<Record<Scheme, TextKey>> = {
  system: "schemeSystem",
  light: "schemeLight",
  dark: "schemeDark",
};

/** Size, appearance, names, paper. */
export function ReadingControls({ settings, onChange, onPrint }: Props) {
  const { say } = useTexts();
  const { size, scheme, names } = settings;
  const next = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length] ?? "system";
  return (
    <fieldset class="reading-controls">
      <legend class="unseen">{say("readingControls")}</legend>
      <IconButton
        act="smaller"
        label={say("readingSmaller")}
        off={size <= SMALLEST}
        onClick={() => onChange({ ...settings, size: Math.max(SMALLEST, size - 1) })}
      >
        <SmallerIcon />
      </IconButton>
      <IconButton
        act="larger"
        label={say("readingLarger")}
        off={size >= LARGEST}
        onClick={() => onChange({ ...settings, size: Math.min(LARGEST, size + 1) })}
      >
        <LargerIcon />
      </IconButton>
      <IconButton
        act="names"
        label={say("readingNames")}
        pressed={names}
        onClick={() => onChange({ ...settings, names: !names })}
      >
        <NamesIcon />
      </IconButton>
      <IconButton
        act="scheme"
        label={say("readingScheme", say(SCHEME_KEYS[scheme]))}
        onClick={() => onChange({ ...settings, scheme: next })}
      >
        {scheme === "system" ? <SystemIcon /> : scheme === "light" ? <SunIcon /> : <MoonIcon />}
      </IconButton>
      <IconButton act="print" label={say("readingPrint")} onClick={onPrint}>
        <PrintIcon />
      </IconButton>
    </fieldset>
  );
}

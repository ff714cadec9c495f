/** What a value is that must not be published. */
export type SensitiveKind =
  | 'identity-number'
  | 'bank-card'
  | 'mobile'
  | 'landline'
  | 'account'
  | 'plate'
  | 'passport'
  | 'email'
  | 'home-address'
  | 'named-person';

/** A part of a text that must not be published, nor printed in a report. */
export interface Hidden {
  /** Offsets in the text, in UTF-16 units; `end` is the first unit behind it. */
  readonly start: number;
  readonly end: number;
  /** What may stand instead, and may be shown: `138****1234`. */
  readonly masked: string;
  /** Without disguise: ASCII digits, no gaps. Never to be printed. */
  readonly folded: string;
}

/** One value in a text that must not be published. */
export interface Found extends Hidden {
  readonly kind: SensitiveKind;
}

/** Looks for one kind of value in a text; the values in order. Pure, and linear in the length of the text. */
export type Find = (text: string) => Found[];

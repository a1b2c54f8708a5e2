/** The shape of a catalogue with other words: each key of the source, none besides. */
export type Translated<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translated<Source[Key]>;
};

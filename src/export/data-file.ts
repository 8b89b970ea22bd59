/** One file to publish: its name below the data folder (with `/`) and its text, ending in a newline. */
export interface DataFile {
  readonly name: string;
  readonly content: string;
}

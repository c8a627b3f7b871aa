/** The download that a click would start. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Promise<ArrayBuffer>;
}

/** Catches downloads during each test of this suite, oldest first. */
export class SavedFiles {
  all: SavedFile[] = [];

  constructor() {
    const {click} = HTMLAnchorElement.prototype;
    beforeEach(() => {
      const saved: SavedFile[] = (this.all = []);
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved.push({name: this.download, bytes: fetch(this.href).then((answer) => answer.arrayBuffer())});
      };
    });
    afterEach(() => {
      HTMLAnchorElement.prototype.click = click;
    });
  }

  get last(): SavedFile {
    const last = this.all.at(-1);
    if (!last) throw new Error('Nothing was saved.');
    return last;
  }
  /** The text of the last one, with its byte order mark. */
  async lastText(): Promise<string> {
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(await this.last.bytes);
  }
}

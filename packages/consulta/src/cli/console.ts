import process from 'node:process';

/** Where the program writes: results to one stream, everything else to another, so that results can be piped on. */
export interface Console {
  /** A line of the result. */
  print(line: string): void;
  /** What a person should know; never mixed with results. */
  tell(line: string): void;
  /** How far it is; shown only where a person looks on, over the line before. */
  progress(line: string): void;
}

/** The console of this process. */
export function processConsole(): Console {
  const {stdout, stderr} = process;
  let isOpen = false;
  const clear = () => {
    if (isOpen) stderr.write('\r\u001b[K');
    isOpen = false;
  };
  return {
    print: (line) => void stdout.write(`${line}\n`),
    tell: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      clear();
      stderr.write(line);
      isOpen = line !== '';
    },
  };
}

import {executeServerCommand} from '@web/test-runner-commands';

/**
 * Presses keys one after the other as a person would: `await press('Tab', 'Space', 'Alt+ArrowUp')`.
 * Names are those of `KeyboardEvent.key`, and `Space`; a chord joins its keys by `+`.
 */
export async function press(...chords: readonly string[]): Promise<void> {
  for (const chord of chords) {
    // A leading plus is the key itself; Firefox knows the space bar only by its character.
    const keys = chord.split(/(?<=.)\+/).map((key) => (key === 'Space' ? ' ' : key));
    await executeServerCommand('press-keys', {keys});
  }
}

/**
 * Types a text character by character into what has the focus. The stock `sendKeys({type})` must not be used for a text
 * with more than one space: through WebKitWebDriver it holds the space bar down until the text ends, so that the second
 * space never comes ("Delft, secondtry"), in a plain field too. Here each key is let go before the next.
 */
export async function type(text: string): Promise<void> {
  await executeServerCommand('type-text', {text});
}

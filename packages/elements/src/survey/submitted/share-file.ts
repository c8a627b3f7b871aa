import type {AnswersFile} from '../../store/answers-file.js';

/**
 * Hands the file to the system's share sheet; false where there is none or it refuses.
 * Shared as text, because Chromium refuses `.json`:
 * https://developer.mozilla.org/docs/Web/API/Navigator/share#shareable_file_types
 */
export async function shareFile(file: AnswersFile): Promise<boolean> {
  const shared = new File([file.content], file.name.replace(/\.json$/, '.txt'), {type: 'text/plain'});
  const data = {files: [shared], title: file.name};
  if (!navigator.canShare?.(data)) return false;
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    // Closing the sheet is the person's choice, not a reason to start a download.
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

import type {ReactiveControllerHost} from 'lit';

import {ConflictList} from './conflict-list.js';
import type {Desk} from './desk.js';
import {EraseForm} from './erase-form.js';
import {ExportPanel} from './export-panel.js';
import {GroupResult} from './group-result.js';
import {ImportPanel} from './import-panel.js';
import {PasteForm} from './paste-form.js';
import {RESULT_KINDS} from './result-kinds.js';
import {ResponseDetail} from './response-detail.js';
import {ResponseList} from './response-list.js';
import {StoragePanel} from './storage-panel.js';
import {UndoBar} from './undo-bar.js';

/** The panels of a desk whose store is open, each told what it may ask of the others. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly imports: ImportPanel;
  readonly conflicts: ConflictList;
  readonly erase: EraseForm;
  readonly paste: PasteForm;
  readonly list: ResponseList;
  readonly detail: ResponseDetail;
  readonly results: readonly GroupResult[];
  readonly undo: UndoBar;
  readonly exports: ExportPanel;
  readonly storage: StoragePanel;
}

/** Lays out the panels over a store. */
export function openDesk(desk: Desk, host: ReactiveControllerHost): OpenDesk {
  const undo = new UndoBar(desk);
  const detail = new ResponseDetail(desk, host);
  const results = RESULT_KINDS.map((kind) => new GroupResult(desk, host, kind));
  const imports = new ImportPanel(desk, (outcome) => void undo.undoImport(outcome));
  const conflicts = new ConflictList(desk);
  const erase = new EraseForm(desk);
  const list: ResponseList = new ResponseList(desk, {
    open: (id) => void detail.open(id),
    remove: (ids) => void undo.remove(ids),
    erase: (ids) => erase.ask(ids),
    exportSelected: () => exports.goToSelected(),
  });
  const exports: ExportPanel = new ExportPanel(desk, list);
  const paste = new PasteForm(desk, (file) => void imports.add([file], {isPasted: true}));
  const storage = new StoragePanel(desk);
  return {desk, imports, conflicts, erase, paste, list, detail, results, undo, exports, storage};
}

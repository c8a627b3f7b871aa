/** Properties whose change changes what the form gets or whether it is valid. */
export const FORM_PROPERTIES: ReadonlySet<PropertyKey> = new Set([
  'name',
  'required',
  'disabled',
  'value',
  'noOpinion',
  'paradata',
  'question',
  'problems',
  'unread',
  'unreadParts',
]);

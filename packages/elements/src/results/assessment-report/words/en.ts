import type {GroupReportWords} from './group-report-words.js';

export const words: GroupReportWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'view.choose': 'What to show',
  'view.one': 'One by one',
  'view.group': 'The group',
  'view.compare': 'Compare two',
  'group.answers': (count, shown) => (count === 1 ? 'Answers of one person' : `Answers of ${shown} people`),
  'group.consensus': 'and what they agreed on afterwards',
  'group.left-out': (count, shown) =>
    count === 1
      ? 'One set of answers is to another version of the questionnaire and is not in this picture. “Compare two” can show it.'
      : `${shown} sets of answers are to another version of the questionnaire and are not in this picture. “Compare two” can show them.`,
  'group.small': (minimum) =>
    `Single answers are shown from ${minimum} people on. With fewer there are only means, and of one or two people none, so that nobody can be recognised.`,
  'group.names': 'Show names',
  'group.nameless': (number) => `No. ${number}`,
  'group.by': 'Side by side by',
  'group.by-nothing': 'Everybody in one picture',
  'group.by-group': 'Group in which people answered',
  'group.everybody': 'Everybody together',
  'group.add-everybody': 'Add the mean of everybody',
  'group.hidden': (groups, shown, minimum) =>
    groups === 1
      ? `One group is not shown, so that nobody can be recognised: a group needs ${minimum} people, and so does what is left beside the others.`
      : `${shown} groups are not shown, so that nobody can be recognised: a group needs ${minimum} people, and so does what is left beside the others.`,
  'group.other': 'Other',
  'group.none-of-these': 'None of these',
  'group.differ': 'Where people differ most',
  'group.differ-lead':
    'Talk about these first. The percentage says how far people lie apart: 0 when all say the same, 100 when one half is at each end.',
  'group.differ-none': 'Nobody differs: wherever two people or more gave a value, it is the same.',
  'group.differ-groups': 'Where the groups differ most',
  'group.differ-groups-lead':
    'The group with the highest mean and the group with the lowest, largest difference first.',
  'group.disagreement': (percent) => `${percent} apart`,
  'group.mean': (value) => `mean ${value}`,
  'group.agreed': (value) => `agreed on ${value}`,
  'group.mark-answer': 'one person’s answer',
  'group.mark-mean': 'mean',
  'group.mark-agreed': 'what the group agreed on',
  'group.said': (values, of) => `${values} of ${of} gave a value`,
  'group.rounded': (step) => `rounded to ${step}: more exactly it would tell what one or two people said`,
  'group.few': (minimum) => `fewer than ${minimum} answered: not shown`,
  'group.tells-few': (minimum) => `not shown: it would tell what fewer than ${minimum} people answered`,
  'group.confidence': (high, medium, low) => `how sure: ${high} very, ${medium} fairly, ${low} not`,
  'group.means': 'Means, and what is behind them',
  'group.means-lead':
    'Each person’s own result counts once. The line below a bar is the way from the lowest to the highest.',
  'group.mean-rule': 'The mean: each person’s own result, added up and divided by how many have one.',
  'group.value-rule': 'The mean: the values that people gave, added up and divided by how many there are.',
  'group.apart-rule':
    'How far apart: twice the standard deviation of these values, divided by the length of the scale.',
  'group.no-figures': (minimum) =>
    `The single results and their sum are not shown: they would tell what fewer than ${minimum} people answered.`,
  'group.statements': 'Statement by statement',
  'group.heat-people': 'Who sees what how',
  'group.heat-levels': 'How many people gave which value',
  'group.heat-groups': 'Group by group',
  'group.statement': 'Statement',
  'group.values': 'Values',
  'group.who': 'Who said so',
  'group.not-applicable': 'not applicable',
  'group.do-not-know': 'do not know',
  'group.not-asked': 'not asked',
  'compare.first': 'Compare',
  'compare.second': 'with',
  'compare.answers': 'Answers',
  'compare.groups': 'Groups',
  'compare.largest': 'Largest differences',
  'compare.none': 'The two do not differ on any statement.',
  'compare.summary': (name, higher, lower, equal) =>
    `${name} – statements with a higher value: ${higher}, lower: ${lower}, the same: ${equal}.`,
  'compare.each': 'Statement by statement',
  'compare.difference': 'Difference',
  'compare.rule': (second, first) => `The value of ${second} less that of ${first}.`,
  'compare.versions': (first, second) =>
    `These are two versions of the questionnaire (${first} and ${second}). Only statements that the newer one calls the same are compared.`,
  'compare.scores-apart': (titles) =>
    `Scores that are not made of the same, or not on the same scale, are not compared: ${titles}.`,
  'compare.new': 'New statements',
  'compare.gone': 'Statements that are gone',
  'compare.other-scale': 'not on the same scale, so there is no difference',
  'compare.one-only': 'There is only one set of answers here. Add a file to compare it with.',
  'agree.begin': 'Agree on values together',
  'agree.back': 'Back to what the group said',
  'files.add': 'Compare with an earlier file …',
  'files.drop': 'Files can also be dropped here. They are read and shown, and not stored.',
  'files.reading': 'Reading the files …',
  'files.read': (count, shown) => (count === 1 ? 'One file was read.' : `${shown} files were read.`),
  'files.refused': (count, shown) => (count === 1 ? 'One file was left out:' : `${shown} files were left out:`),
};

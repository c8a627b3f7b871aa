import {atLeast, combine, ends, hasEnded, least, most, total, valueOf} from './score-oracle-rules.mjs';

/**
 * What a score comes to, written down from the guide (docs/guides/scoring.md) member by member and worked out from
 * scratch each time. Slow and plain on purpose; it shares no code with the engine.
 */
const IMPORTANCE = {low: 0.5, normal: 1, high: 2};
export class ScoreOracle {
  #survey;
  #response;

  constructor(survey, response) {
    this.#survey = survey;
    this.#response = response;
  }

  /** `{value, range, heldBy, plus, coverage, band}` as a reader of the guide would say. */
  score(id) {
    const definition = this.#definition(id);
    const {value, from, to, heldBy, plus} = this.#standing(definition);
    const coverage = this.#coverage(id);
    const bands = (definition.bands ?? []).filter(({from}) => value !== null && atLeast(value, from));
    return {value, range: [from, to], heldBy, plus, coverage, band: bands.at(-1)?.from};
  }

  #definition(id) {
    return this.#survey.scores.find((score) => score.id === id);
  }

  /** Statements and scores of a score, a matrix row by row, each with what is said of it. */
  #members(definition) {
    return definition.of.flatMap((ref) => {
      if (this.#definition(ref)) return [this.#scoreMember(definition, ref)];
      return this.#refs(ref).map((one) => this.#statementMember(definition, one));
    });
  }

  #refs(ref) {
    const [questionId, row] = ref.split('/');
    const {rows} = this.#question(questionId);
    return rows && row === undefined ? rows.map(({id}) => `${questionId}/${id}`) : [ref];
  }

  #question(id) {
    return this.#survey.sections[0].questions.find((question) => question.id === id);
  }

  #weight({weights}, ref) {
    const questionId = ref.split('/')[0];
    if (weights === 'importance') {
      const noted = this.#definition(ref) ? undefined : this.#response.notes[questionId]?.importance;
      return IMPORTANCE[noted ?? 'normal'];
    }
    return weights?.[ref] ?? weights?.[questionId] ?? 1;
  }

  #statementMember(definition, ref) {
    const questionId = ref.split('/')[0];
    const target = this.#response.notes[questionId]?.target;
    const said = this.#said(ref);
    const isNumber = typeof said === 'number';
    const [low, high] = this.#ends(this.#question(questionId));
    const [from, to] = isNumber ? [said, said] : [low, high];
    return {
      ref,
      weight: this.#weight(definition, ref),
      said,
      low,
      high,
      from,
      to,
      waits: said === 'unanswered',
      target,
    };
  }

  #scoreMember(definition, ref) {
    const below = this.#definition(ref);
    const {value, low, high, from, to, waits} = this.#standing(below);
    const {of, notApplicable, doNotKnow} = this.#coverage(ref);
    const why = of === 0 ? 'hidden' : waits ? 'unanswered' : doNotKnow > 0 ? 'do-not-know' : 'not-applicable';
    const said = value === null ? (why === 'not-applicable' && notApplicable === 0 ? 'hidden' : why) : value;
    return {
      ref,
      weight: this.#weight(definition, ref),
      said,
      low,
      high,
      from,
      to,
      waits,
      target: below.target,
      gate: below.gate,
    };
  }

  /** A number, or why there is none. */
  #said(ref) {
    const [questionId, row] = ref.split('/');
    const question = this.#question(questionId);
    if (question.showIf && this.#response.language !== 'fr') return 'hidden';
    const whole = this.#response.answers[questionId];
    const answer = row === undefined ? whole : whole?.[row];
    if (answer === undefined) return 'unanswered';
    if (question.type === 'yes-no') return answer ? 1 : 0;
    if (question.type !== 'choice') return this.#ticked(question, row, answer);
    return total([answer].flat().map((id) => question.options.find((option) => option.id === id)?.score ?? 0));
  }

  /** The highest level up to which everything is ticked, its own list and all below; the lowest is there without ticks. */
  #ticked({id, levels}, row, answer) {
    if (!levels || typeof answer !== 'number') return answer;
    const ticked = this.#response.notes[id]?.ticked ?? [];
    const isThere = (top) =>
      levels
        .filter(({value}) => value <= top)
        .every(({value, checks = []}) =>
          checks.every((_, index) => ticked.includes([...(row ? [row] : []), value, index + 1].join('/'))),
        );
    const reached = levels.map(({value}) => value).filter((value) => value <= answer && isThere(value));
    return reached.at(-1) ?? levels[0].value;
  }

  #ends({type, from, to, levels, options, none}) {
    if (type === 'yes-no') return [0, 1];
    if (type === 'choice') return [0, none ? options.length : most(options.map(({score}) => score))];
    if (levels) return [levels[0].value, levels.at(-1).value];
    return [from, to];
  }

  /** Where a score stands, and its lowest and highest of all it could be. */
  #standing(definition) {
    const members = this.#members(definition).map((member) => counted(member, definition));
    const visible = members.filter(({said}) => said !== 'hidden');
    const inPlay = visible.filter(({said}) => typeof said === 'number' || said === 'unanswered');
    const weighing = inPlay.filter(({weight}) => weight !== 0);
    const now = combine(
      definition,
      weighing.map((member) => ({...member, value: valueOf(member)})),
    );
    const [low, high] = ends(definition, visible) ?? [0, 0];
    const ended = definition.rule === 'ladder' && hasEnded(definition, weighing);
    const waits = !ended && inPlay.some((member) => member.waits);
    const closed = inPlay.filter((member) => {
      const value = valueOf(member);
      return member.gate !== undefined && value !== null && !atLeast(value, member.gate);
    });
    const floor = (ends(definition, inPlay) ?? [low])[0];
    const value = waits && definition.unanswered === 'block' ? null : closed.length > 0 ? floor : now;
    const reach = ends(definition, inPlay, 'from', 'to') ?? [low, high];
    const surely = inPlay.some(({gate, to}) => gate !== undefined && !atLeast(to, gate));
    const perhaps = inPlay.some(({gate, from}) => gate !== undefined && !atLeast(from, gate));
    const [from, to] = surely ? [floor, floor] : perhaps ? [least([floor, reach[0]]), most([floor, reach[1]])] : reach;
    const known = weighing.map(valueOf).filter((one) => one !== null);
    const plus =
      definition.rule === 'minimum' &&
      value !== null &&
      closed.length === 0 &&
      known.some((one) => !atLeast(value, one));
    return {value, low, high, from, to, waits, plus, heldBy: closed.map(({ref}) => ref)};
  }

  #coverage(id) {
    const refs = new Set();
    const collect = ({of}) => {
      for (const ref of of) {
        if (this.#definition(ref)) collect(this.#definition(ref));
        else for (const one of this.#refs(ref)) refs.add(one);
      }
    };
    collect(this.#definition(id));
    const said = [...refs].map((ref) => this.#said(ref)).filter((one) => one !== 'hidden');
    const count = (word) => said.filter((one) => one === word).length;
    return {
      answered: said.filter((one) => typeof one === 'number').length,
      of: said.length,
      notApplicable: count('not-applicable'),
      doNotKnow: count('do-not-know'),
    };
  }
}

/** What counts for what is missing, as the score says. */
function counted(member, {notApplicable, unanswered, target}) {
  if (member.said === 'not-applicable') {
    const wanted = member.target ?? target;
    const aim = wanted === undefined ? undefined : least([most([wanted, member.low]), member.high]);
    const value = {zero: 0, full: member.high, target: aim}[notApplicable];
    if (value === undefined) return member;
    return {
      ...member,
      said: value,
      from: value,
      to: value,
      low: least([member.low, value]),
      high: most([member.high, value]),
    };
  }
  if (member.said === 'unanswered' && unanswered === 'zero') {
    const [from, to] = [least([member.from, 0]), most([member.to, 0])];
    return {...member, instead: 0, from, to, low: least([member.low, 0]), high: most([member.high, 0])};
  }
  return member;
}

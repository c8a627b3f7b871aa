import type {RankingResultWords} from './ranking-result-words.js';

const rules = new Intl.PluralRules('ar');

/** Arabic has six forms; a counted noun changes with the number before it. `#` is where the number stands. */
const plural =
  (one: string, two: string, few: string, many: string, other: string) =>
  (count: number, shown: string): string => {
    const forms: {readonly [form in Intl.LDMLPluralRule]: string} = {zero: other, one, two, few, many, other};
    return forms[rules.select(count)].replace('#', shown);
  };

export const words: RankingResultWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'result.method-unreadable': (method) => `لا تتضمن هذه الإجابات ما يُحتسب وفق ${method}. اختر طريقة تقوم على الترتيب.`,
  'result.no-question': 'لا يتضمن هذا الاستبيان سؤالًا يُرتَّب فيه شيء.',
  'result.nobody-ranked': 'لم يرتّب أحد شيئًا هنا بعد.',
  'result.first': (item) => `في المرتبة الأولى: ${item}`,
  'result.first-not-clear': (items) => `التقدم غير مؤكد: قد تكون المرتبة الأولى أيضًا من نصيب ${items}.`,
  'result.share-first': (items) => `في المرتبة الأولى معًا: ${items}`,
  'result.all-tied': 'الكل متعادل: لا تفضّل هذه الإجابات أي بند',
  'result.one-answer': 'هذا ترتيب إجابة واحدة فقط.',
  'result.basis': (shown, organisations) => `${shown} من ${organisations}`,
  'result.organisations': plural('منظمة واحدة', 'منظمتين', '# منظمات', '# منظمة', '# منظمة'),
  'result.unnamed': (_count, shown) => `دون اسم منظمة: ${shown}`,
  'result.unanswered': (_count, shown) => `لم يرتّبوا شيئًا هنا: ${shown}`,

  'result.order-title': 'الترتيب',
  'result.order-place': (place) => `المرتبة ${place}`,
  'result.order-between': (low, high) => `بين المرتبتين ${low} و${high}`,
  'result.order-always': (place) => `دائمًا في المرتبة ${place}`,
  'result.order-in-top': (top, percent) => `ضمن أول ${top} في ${percent} من الحالات`,
  'result.order-first-in': (percent) => `في المرتبة الأولى في ${percent} من الحالات`,
  'result.order-open': (from, to) => `لا يمكن التمييز بين المراتب من ${from} إلى ${to}`,
  'result.order-legend':
    'النقطة هي المرتبة المحسوبة. ويبيّن الخط أين يمكن أن ينتهي البند: في 95٪ من الحالات إذا سُحب العدد نفسه من الأشخاص مجددًا من بين المجيبين.',
  'result.order-working': (percent) => `جارٍ حساب درجة اليقين: ${percent}`,
  'result.order-not-sure': 'تعذّر حساب درجة اليقين في هذا الترتيب.',
  'result.order-why': (a, b) => `لماذا يسبق «${a}» «${b}»؟`,
  'result.order-item': 'البند',
  'result.order-column-place': 'المرتبة',
  'result.order-column-interval': 'في 95٪ من الحالات',
  'result.order-column-top': (top) => `ضمن أول ${top}`,
  'result.order-column-first': 'في المرتبة الأولى',
  'result.order-column-ranked': 'عدد من رتّبوه',

  'result.why-majority': (a, b, most, fewer) => `يقدّم «${a}» على «${b}»: ${most}، وعكس ذلك: ${fewer}.`,
  'result.why-neither': (_count, shown) => `لا يرون فرقًا أو لا يقارنون بينهما: ${shown}.`,
  'result.why-path': (a, b, path, strength, against) =>
    `يتغلب «${a}» على «${b}» خطوة بعد خطوة: ${path}. وراء كل خطوة ${strength} على الأقل، ووراء الطريق المعاكس ${against} على الأكثر.`,
  'result.why-score': (a, b, scoreOfA, scoreOfB) =>
    `تعطي الطريقة «${a}» القيمة ${scoreOfA} و«${b}» القيمة ${scoreOfB}.`,
  'result.why-direct': (a, b, most, fewer) =>
    `في المقارنة المباشرة يقدّم «${a}» على «${b}»: ${most}، وعكس ذلك: ${fewer}.`,
  'result.why-round': (_a, b, round, votesOfA, votesOfB) =>
    `في الجولة ${round} بقي للبند «${b}» من المراتب الأولى ${votesOfB} مقابل ${votesOfA}، فخرج.`,
  'result.why-tied': (a, b, most, fewer) => `يتقاسم «${a}» و«${b}» المرتبة: يفضّل الأول ${most}، ويفضّل الثاني ${fewer}.`,

  'result.unranked-title': 'ما لم يرتّبه أحدهم يُحتسب',
  'result.unranked-last': 'متعادلًا في النهاية',
  'result.unranked-no-opinion': 'بلا رأي',
  'result.unranked-same': 'لو احتُسب بالطريقة الأخرى لبقيت المراتب الأولى كما هي.',
  'result.unranked-other-winner': (items) => `لو احتُسب بالطريقة الأخرى لجاء أولًا: ${items}.`,
  'result.unranked-other-top': (top) => `لو احتُسب بالطريقة الأخرى لتغيّرت المراتب الأولى (${top}) دون الأولى منها.`,
  'result.unranked-complete': 'رتّب الجميع كل البنود.',

  'result.places-title': 'أين يضع الناس كل بند',
  'result.places-legend': 'كم شخصًا وضع البند في كل مرتبة.',
  'result.places-one': (place) => `المرتبة ${place}`,
  'result.places-from-to': (low, high) => `المراتب من ${low} إلى ${high}`,
  'result.places-unranked': 'غير مرتَّب',
  'result.places-no-opinion': 'بلا رأي',
  'result.places-average': 'متوسط المرتبة',
  'result.places-divided': (item, high, low) =>
    `تنقسم الآراء حول «${item}»: في النصف الأعلى ${high}، وفي النصف الأدنى ${low}.`,
  'result.places-not-divided': 'لا يقسم أي بند الناس إلى معسكرين.',

  'result.pairs-title': 'وجهًا لوجه',
  'result.pairs-legend': 'كم شخصًا قدّم بند الصف على بند العمود.',
  'result.pairs-show-all': (_count, shown) => `إظهار كل البنود (${shown})`,

  'result.groups-title': 'مجموعة بعد مجموعة',
  'result.groups-common': 'أرضية مشتركة',
  'result.groups-common-lead': 'في النصف الأعلى لدى كل مجموعة:',
  'result.groups-common-item': (item, place) => `${item} (المرتبة ${place} أو أفضل في كل مكان)`,
  'result.groups-no-common': 'لا يوجد بند في النصف الأعلى لدى كل المجموعات.',

  'result.counted-title': 'كيف جرى الاحتساب',
  'result.counted-fixed': (method) => `طريقة هذا الاستبيان: ${method}.`,
  'result.counted-chosen': (method, fixed) => `احتُسب للمقارنة: ${method}. وطريقة هذا الاستبيان هي ${fixed}.`,
  'result.counted-another': 'الاحتساب بطريقة أخرى',
  'result.counted-use': (method) => `احتساب: ${method}`,
  'result.counted-back': (method) => `العودة إلى ${method}`,
  'result.counted-same-top': (top) => `المراتب الأولى نفسها (${top})`,
  'result.counted-same-winner': 'المرتبة الأولى نفسها',
  'result.counted-other-winner': (items) => `في المرتبة الأولى: ${items}`,
  'result.counted-agree': (agree, of) => `طرق أخرى تعطي المرتبة الأولى نفسها: ${agree} من ${of}.`,
  'result.counted-change': (_ballots, shown, winner, exact) =>
    `عدد الإجابات التي يلزم أن تختلف ليأتي «${winner}» أولًا: ${shown} على ${exact ? 'الأقل' : 'الأكثر'}.`,
  'result.counted-not-proved': 'هذا أفضل ترتيب عُثر عليه؛ ولم يثبت أنه لا يوجد أفضل منه.',
  'result.counted-united': 'مدى اتفاق الآراء',
  'result.counted-kendall': (value) => `معامل كندال W هو ${value}، من 0 (لا اتفاق) إلى 1 (تطابق تام).`,
  'result.counted-pairwise': (percent) => `يتفق شخصان على بندين في ${percent} من الحالات؛ ولو بالصدفة لكان النصف.`,
  'result.counted-strong': 'الآراء متفقة إلى حد كبير.',
  'result.counted-fair': 'الآراء متفقة جزئيًا.',
  'result.counted-weak': 'الآراء قليلة الاتفاق.',
  'result.counted-small-print': (resamples, seed) =>
    `عدد مرات السحب ${resamples} بالبذرة «${seed}». الإجابات نفسها والبذرة نفسها تعطي المجالات نفسها.`,

  'result.said-title': 'بكلماتهم',
  'result.said-own-items': 'بنود أضافها المشاركون',
  'result.said-comments': 'تعليقات على الترتيب',
  'result.said-nothing': 'لم يكتب أحد شيئًا.',

  'method.borda': 'قاعدة بوردا',
  'method.dowdall': 'قاعدة دودال',
  'method.first-preferences': 'التفضيلات الأولى',
  'method.approval': 'المراتب العليا',
  'method.average-place': 'متوسط المرتبة',
  'method.copeland': 'طريقة كوبلاند',
  'method.minimax': 'طريقة مينيماكس',
  'method.schulze': 'طريقة شولتسه',
  'method.ranked-pairs': 'الأزواج المرتَّبة',
  'method.kemeny': 'طريقة كيميني–يونغ',
  'method.instant-runoff': 'الجولة الفورية',
  'method.best-worst': 'درجة الأفضل والأسوأ',
  'method.bradley-terry': 'طريقة برادلي–تيري',
  'method.points': 'مجموع النقاط',
  'rewards.borda': 'تكافئ ما يضعه كثيرون في مراتب عالية نسبيًا وإن وضعه قلة أولًا.',
  'rewards.dowdall': 'تكافئ المراتب الأولى أكثر من غيرها، وما بعدها أقل فأقل.',
  'rewards.first-preferences': 'لا يُحتسب إلا ما يتصدّر كل قائمة، ويُترك ما دونه.',
  'rewards.approval': 'تكافئ ما يضعه معظمهم ضمن المراتب العليا بأي ترتيب.',
  'rewards.average-place': 'يكافئ المرتبة المتوسطة الجيدة لدى من رتّبوا البند.',
  'rewards.copeland': 'تكافئ ما يفوز بأكثر مواجهاته مع البنود الأخرى.',
  'rewards.minimax': 'تكافئ ما لا يُهزم أبدًا أمام كثيرين.',
  'rewards.schulze': 'تكافئ ما يفوز بمواجهاته مع البنود الأخرى، مباشرة أو عبر غيرها.',
  'rewards.ranked-pairs': 'تحسم أوضح المواجهات أولًا وتبقي ما لا يناقضها.',
  'rewards.kemeny': 'تبحث عن الترتيب الأقل مخالفة للناس مجتمعين.',
  'rewards.instant-runoff': 'تُخرج جولة بعد جولة البند الأقل في المراتب الأولى، وينتقل مؤيدوه إلى ما يليه.',
  'rewards.best-worst': 'تكافئ ما يُختار أفضلَ أكثر مما يُختار أسوأ.',
  'rewards.bradley-terry': 'تقدّر من كل المقارنات كم مرة يفوز كل بند.',
  'rewards.points': 'يكافئ ما ينال أكثر النقاط.',
};

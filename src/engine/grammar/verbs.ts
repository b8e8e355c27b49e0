const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs that stand between a subject and what is said of it: "you need to stop being…", "you tend to be…". */
export const CATENATIVES = set(
  `stop stops stopped stopping quit keep keeps kept keeping start started need needs needed want wants wanted try tried trying tend tends
  tended supposed going used like begin began continue continues continued manage managed seem seems seemed appear appears like likely
  prone known able bound happen happens turned turn turns out end ended ends up come comes came across coming over off prove proved please`,
);

/** Verbs of thinking and saying whose denial denies what follows: "I don't think you're…", "I'm not saying…". */
export const CLAIMS = set(
  `think thinks thought thinking believe believes believed say says said saying mean means meant suggest suggests suggested suggesting imply
  implying implies implied call calls called calling consider feel feels feeling see sees find finds accuse accusing accused claim claiming
  reckon assume assuming because that make makes made making label labelled labelling prove proves like imagine want wants`,
);

/** Of these, the denial is often only a cover: "I'm not saying you're lazy, but…". */
export const COVERS = set('saying say calling call suggesting suggest implying imply accusing accuse mean want trying');

/** Verbs with which somebody is met or known: "I've never met anyone so…". */
export const ENCOUNTERS = set(
  'met meet seen see known know had have worked work managed manage hired encountered come dealt employed',
);

/** Verbs of showing a quality: "you show no…", "you lack…". */
export const SHOWS = set(
  `show shows showed shown showing have has had having 've 's got get demonstrate demonstrates demonstrated display displays displayed bring
  brings brought take takes took see saw seen with possess possesses possessed exhibit exhibits exhibited lack lacks lacked lacking need needs`,
);

/** Verbs of notes on somebody: "the panel noted…", "observed a…". */
export const OBSERVES = set(
  'noted noting observed observing witnessed showing demonstrated displayed displaying exhibited',
);

/** What denies a virtue that follows: "no drive", "a lack of care", "zero initiative". */
export const ABSENCES = set(
  'no zero zilch lack lacks lacked lacking without little minimal absent nonexistent insufficient nil scant absence devoid void less limited poor weak questionable inadequate',
);

import { byBase, byEnumeration, byKind, byList } from "../lists/list-label.js";
import { bySpread } from "../lists/spread.js";
import { byBalance, bySum } from "../lists/sum-of-list.js";
import { byGrade, byGradeAfter, byGradeOpened } from "../names/grade.js";
import { byArea } from "../parts/area-part.js";
import { byPart } from "../parts/next-part.js";
import { byTrade } from "../parts/one-way.js";
import { byOpened, byThoseOf, byWhole } from "../parts/parts.js";
import {
  byExtent,
  byPartOfChange,
  byPartOfShare,
  byShare,
  bySpent,
  bySpentOf,
  byWholeOfShare,
  byWholesApart,
} from "../parts/share.js";
import { byAward, byMeasure, byStandard, byThreshold } from "./award.js";
import { byObject } from "./bare-verb.js";
import { byBeside, byHerd, byPeople, byPost } from "./beside-label.js";
import { byBoundedShare } from "./bounded-share.js";
import type { Figure } from "./figure.js";
import { byGift } from "./gift.js";
import { byCause, byCourse, byDoneAfter, byEarner, byHolder, byPredicate, byReached, bySubject } from "./goes-on.js";
import { byActor, byAge, byGain, byKin, byLikeness, byMean, byPlaceReached, byStandardOf } from "./kin-label.js";
import type { Labelled } from "./labelled.js";
import { byTurn, held, lasted, overTerm } from "./lasting.js";
import { byDay, byEach, nameless } from "./nameless.js";
import { byLedTo, byNoun } from "./noun-label.js";
import { byDeed, byEffect, byHarm, byOutcome } from "./outcome.js";
import { byOwner } from "./owner.js";
import { byNameBeforeBracket } from "./past-bracket.js";
import { byPurpose } from "./purpose.js";
import { byDidToo, bySaid } from "./said-of.js";
import { byAgeAlone, bySaidShort } from "./said-short.js";
import { byScheme } from "./scheme.js";
import { bySchool } from "./school.js";
import { against, aimed, arrived, completed } from "./set-against.js";
import { bySuperlative } from "./superlative.js";
import { amongst, byHad, byHolding, byRate, byTaken, ofSize, ofThoseAbove } from "./those-who.js";

/** A way to name a level; null where it has nothing to say. */
type Way = (figure: Figure) => Labelled | null;

const GOES_ON = new Set<Way>();
/** Marks a way that only goes on with a figure of the same sentence: the first has none. */
function goesOn(way: Way): Way {
  GOES_ON.add(way);
  return way;
}

/** The ways to name a level, in the order in which they are tried. The name before it is what is left. */
export const WAYS: readonly Way[] = [
  goesOn(byNameBeforeBracket),
  goesOn(held),
  goesOn(ofThoseAbove),
  lasted,
  overTerm,
  bySuperlative,
  byThoseOf,
  byPredicate,
  byDoneAfter,
  byDidToo,
  byEach,
  goesOn(byPartOfShare),
  byCause,
  goesOn(aimed),
  goesOn(arrived),
  goesOn(completed),
  goesOn(against),
  goesOn(amongst),
  goesOn(byHolding),
  goesOn(ofSize),
  byRate,
  byBoundedShare,
  byTaken,
  byBalance,
  goesOn(bySum),
  byMeasure,
  byStandard,
  byThreshold,
  byAward,
  goesOn(byHarm),
  byCourse,
  byHad,
  byPurpose,
  byObject,
  byGift,
  bySaid,
  byTurn,
  byDay,
  byNoun,
  goesOn(bySpentOf),
  nameless,
  goesOn(byBase),
  byHolder,
  bySpread,
  goesOn(byKin),
  goesOn(byStandardOf),
  goesOn(byActor),
  goesOn(byPlaceReached),
  goesOn(bySubject),
  byEarner,
  byReached,
  byTrade,
  byDeed,
  goesOn(byEffect),
  byOutcome,
  goesOn(byGrade),
  byGradeAfter,
  byGradeOpened,
  byArea,
  byOpened,
  goesOn(byWholesApart),
  byWholeOfShare,
  bySpent,
  byShare,
  byPartOfChange,
  bySchool,
  byScheme,
  goesOn(byAgeAlone),
  bySaidShort,
  byOwner,
  byWhole,
  goesOn(byKind),
  goesOn(byEnumeration),
  goesOn(byPart),
  goesOn(byList),
  goesOn(byHerd),
  goesOn(byBeside),
  goesOn(byGain),
  goesOn(byPeople),
  goesOn(byPost),
  goesOn(byAge),
  goesOn(byLikeness),
  byMean,
  byExtent,
  byLedTo,
];

/** Those that may name the first figure of a sentence. */
export const FIRST: readonly Way[] = WAYS.filter((way) => !GOES_ON.has(way));

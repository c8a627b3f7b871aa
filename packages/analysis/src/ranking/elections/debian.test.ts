import type {RankingAnswer} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {orderText} from '../../../../../test/support/ranking/election.js';
import {pairwise} from '../pairwise.js';
import {METHODS} from '../methods/method-registry.js';
import {tally} from '../tally.js';

const CONDORCET_METHODS = ['copeland', 'schulze', 'ranked-pairs', 'kemeny'] as const;

const CANDIDATES_2006 = ['Wolffelaar', 'Pollak', 'McIntyre', 'Towns', 'Schuldei', 'Walther', 'Allombert', 'none'];
/** The tally sheet of the election of 2006, debian.org/vote/2006/vote_002: a place for each candidate, `-` is unranked. */
const SHEET_2006 = `
  57213846 3-311-56 16313857 47125863 2-1----3 -------1 --21---- 47321856 26145837 1-423-5- 43516728 38214756
  4-123-4- 18234756 --1----2 31323735 47134826 36124857 63472815 36172845 56314827 47135826 --213--- 16432735
  ----2--1 17244826 36213837 48213756 25331746 68456837 --21---3 45213867 3-12---4 27413856 26314857 33313332
  16341857 12437746 ------1- 35182764 25143867 37142856 26434415 17172776 22111423 34313-45 17722877 -1-2---3
  2512143- 23222514 35176824 17245836 3-21465- 26143857 56125847 37124856 35124876 34217888 36214857 32143615
  47113865 51426837 35187624 17365824 27314756 -------1 57241836 16235874 57463841 33351432 --21---- 53412756
  84516732 62417853 67854123 13131312 52466813 36214857 1--12--- --213--- 18321854 -1-23-4- 38214627 --2---13
  17263845 13212534 25413768 16323837 ------1- 36217854 1312243- 56123748 ----1--2 36215847 63571824 --213--4
  47312658 68324751 18327564 27145863 27222816 35231654 53764812 76281543 --31--24 1--23--- 36214758 ---1--23
  37241856 37862415 35126847 66555847 -------1 56283817 ---21--3 ----1--2 47213856 27314865 23212423 2-15----
  --1---23 14325867 48213756 54137826 57123846 3-2-4-15 1-121-2- 54312678 56281743 3651246- ---1---2 47214836
  37214856 35271846 47235816 26143857 36512847 12576834 57214836 47123658 46132857 35512554 75261843 4-123-56
  3651364- 17235846 37125846 17245836 34172856 45212867 1--32--4 56314827 1------2 37124856 36214758 47312865
  34213645 --2-1--- 47123856 36415872 27154836 14121113 2---1--- 4351267- 3----2-- 65173842 25361-74 36174258
  21222827 18234756 1--32--4 24121513 3714265- 18311876 58261734 -------1 2-1-3--4 32313534 33313332 47213856
  76372851 67435812 2634175- 15342746 77182883 ---12-3- 1111111- 28211756 26315748 22222321 3--21--- 45263718
  46132857 56214837 21233837 3--1-2-- 47312756 16243857 3321142- 27124856 15252436 13542756 24316857 46315827
  16213754 43412546 14121413 37122856 3---1-2- 46132785 45123716 57218634 2-134--- 25553514 32313534 --34321-
  45132768 13211423 12232827 37114865 17243856 2-314--- 2---1-3- 27354861 3542155- 27314856 58213647 37213845
  --13---- 3-213--- -412--35 16342857 --111--- 15132645 --12---- 25783812 4-352-16 46135827 18243657 35426817
  37213546 48617352 46125837 27163845 46123857 16432857 2-321--- 36412-57 67241538 26241-35 1642735- 2---1-3-
  58162347 26431758 44321325 46531827 2-31---- 46413827 64312758 46321857 25333614 47213856 2222122- 34412645
  ---1---2 37251846 37241856 4731286- ---1---- --32--1- 54612738 15221634 4-124-35 ---12435 36245817 57143628
  37241756 11111817 2713477- 7718287- ---1---- 34313334 ---1---- 1------- 31264876 26621668 4-3125-6 57216843
  85237416 12111413 45683712 56217834 --213--4 --13---4 15324-55 37141856 53214867 25313534 22221223 15312-48
  14212845 143-2--5 26456731 26145837 3-21---- --12--3- 3-123--- 1-3-2--4 45673812 24134815 14231-35 14122434
  45431642 25153554 23845716 37261854 ---12--- 68215734 15221634 84158263 37215864 23865714 25112-34 47412857
  48344836 33213534 28612617 57314682 24146827 35164827 2--1---- 26312745 36124758 --12---- --1----- 25241857
  23312867 48125763 64125837 27341856 48213657 33232534 1-234-56 46325871 88224416 76354812 15126734 77521876
  13122534 --12---3 35213524 37124658 -------1 35212634 ---1---- 37421856 -------1 28341756 --4213-- 35214867
  34312333 --123--- 15238478 47123658 48321675 46382715 37214-56 27135846 24113635 15223534 55334518 28415736
  ---1-3-2 2-431--- 67152834 57214736 26315-47 45126837 3-123-45 36213745 2513474- 76275854 83712645 56124837
  16234758 2311232- 46123857 35134726 57216834 16324857 25134867 17252846 57324816 54312876 54125736 22123856
  35213634 36123745 2-21--43 76312845 38158824 --123--4 42444413 2-31--45 14231634 57314826 35176824 2222122-
  3-22132- 8812288- ---1-32- 14523--6 67341852 23211423 23417865 28314675 17243658 2-31---- 26114735 27134865
  3--1-2--
`;

/** One mark for each candidate; places may be shared and left out. */
function ballotOf(marks: string): RankingAnswer {
  const places = [...new Set(marks.replaceAll('-', ''))].sort();
  return places.map((place) => CANDIDATES_2006.filter((_, candidate) => marks[candidate] === place));
}

describe('elections of the Debian project leader', () => {
  const ballots = SHEET_2006.trim().split(/\s+/).map(ballotOf);

  it('2006: 421 ballots, of which 127 leave candidates out and 158 have equal places', () => {
    expect(ballots.length).to.equal(421);
    expect(ballots.filter((ballot) => ballot.flat().length < 8).length).to.equal(127);
    expect(
      ballots.filter((ballot) => ballot.some((place) => Array.isArray(place) && place.length > 1)).length,
    ).to.equal(158);
  });

  // Gunnar Wolf, "Nice electoral results" (gwolf.org, 13 April 2008): six votes between the first and the second in 2006.
  it('2006: Anthony Towns wins, six ballots before Steve McIntyre', () => {
    const {over} = pairwise(ballots, {items: CANDIDATES_2006});
    expect(over('Towns', 'McIntyre') - over('McIntyre', 'Towns')).to.equal(6);
    for (const method of CONDORCET_METHODS) {
      expect(tally(ballots, {method, items: CANDIDATES_2006}).order[0]).to.deep.equal(['Towns']);
    }
  });

  // 166 rank the one above the other, and 166 the other above the one: a count of the sheet beside this code says so too.
  it('2006: Jeroen van Wolffelaar and Andreas Schuldei share a place', () => {
    const {over} = pairwise(ballots, {items: CANDIDATES_2006});
    expect([over('Wolffelaar', 'Schuldei'), over('Schuldei', 'Wolffelaar')]).to.deep.equal([166, 166]);
    for (const method of CONDORCET_METHODS) {
      expect(tally(ballots, {method, items: CANDIDATES_2006}).order).to.deep.equal([
        ['Towns'],
        ['McIntyre'],
        ['Wolffelaar', 'Schuldei'],
        ['Allombert'],
        ['none'],
        ['Pollak'],
        ['Walther'],
      ]);
    }
  });

  it('2006: breaking equal places by the number on the ballot would elect McIntyre', () => {
    // What a converted file of these ballots does, and why it is not taken for truth.
    const untied = ballots.map((ballot) => ballot.flat());
    expect(tally(untied, {method: 'schulze', items: CANDIDATES_2006}).order[0]).to.deep.equal(['McIntyre']);
  });

  it('2003: Michlmayr, Garbee, Robinson, Zadka, none, from the published counts of pairs', () => {
    // The secretary's announcement of 30 March 2003, debian.org/vote/2003/vote_0001: 488 ballots, row over column.
    const candidates = ['Zadka', 'Garbee', 'Robinson', 'Michlmayr', 'none'];
    const wins = Float64Array.of(
      ...[0, 34, 66, 38, 228],
      ...[428, 0, 238, 224, 449],
      ...[385, 221, 0, 226, 405],
      ...[397, 228, 237, 0, 424],
      ...[202, 29, 65, 39, 0],
    );
    for (const method of CONDORCET_METHODS) {
      const counting = METHODS[method];
      if (counting.reads !== 'pairwise') throw new TypeError(method);
      const {order} = counting.count(wins, 5, {});
      expect(orderText(order, candidates)).to.equal('Michlmayr>Garbee>Robinson>Zadka>none');
    }
  });

  it('2002: Garbee, Robinson, Hertzog, none, from the published counts of pairs', () => {
    // debian.org/vote/2002/vote_0001, the matrix and the wins and losses below it.
    const candidates = ['Robinson', 'Hertzog', 'Garbee', 'none'];
    const wins = Float64Array.of(0, 255, 178, 385, 199, 0, 134, 406, 291, 327, 0, 443, 68, 50, 18, 0);
    for (const method of CONDORCET_METHODS) {
      const counting = METHODS[method];
      if (counting.reads !== 'pairwise') throw new TypeError(method);
      const {order} = counting.count(wins, 4, {});
      expect(orderText(order, candidates)).to.equal('Garbee>Robinson>Hertzog>none');
    }
  });
});

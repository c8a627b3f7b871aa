/** Lanczos's approximation with g = 7 and nine terms; good to about 15 digits for positive numbers. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The logarithm of the gamma function, for numbers above 0 (C. Lanczos, SIAM Journal on Numerical Analysis 1, 1964). */
export function logGamma(x: number): number {
  const shifted = x - 1;
  const base = shifted + 7.5;
  const series = LANCZOS.reduce((sum, term, index) => sum + (index === 0 ? term : term / (shifted + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}

/**
 * The regularised incomplete beta function I_x(a, b), by its continued fraction (NIST Digital Library of Mathematical
 * Functions, 8.17.22), summed up by Lentz's method. Many distribution functions are cases of it.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction is quick on this side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x) - Math.log(a),
  );
  return front / fraction(x, a, b);
}

const TINY = 1e-300;
const MOST_TERMS = 10_000;

function fraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let value = 1;
  let c = 1;
  let d = 0;
  for (let term = 1; term <= MOST_TERMS; term += 1) {
    const half = Math.floor(term / 2);
    const numerator =
      term % 2 === 0
        ? (half * (b - half) * x) / ((a + term - 1) * (a + term))
        : (-(a + half) * (a + b + half) * x) / ((a + term - 1) * (a + term));
    d = 1 / away(1 + numerator * d);
    c = away(1 + numerator / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}

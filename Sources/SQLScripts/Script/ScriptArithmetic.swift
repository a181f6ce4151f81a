/// The part of the script that computes: exact fractions of whole numbers (`HUGEINT`), never binary floating point.
enum ScriptArithmetic {
  /// The macros.
  static let text = #"""
    -- Arithmetic. A figure is a fraction of whole numbers in lowest terms, {top, bottom}; too large a number is an error
    -- and never rounded.
    CREATE MACRO fraction(a, b) AS CASE WHEN a IS NOT NULL AND b <> 0 THEN {
      'top': sign(b) * CAST(a AS HUGEINT) // gcd(CAST(a AS HUGEINT), CAST(b AS HUGEINT)),
      'bottom': abs(CAST(b AS HUGEINT)) // gcd(CAST(a AS HUGEINT), CAST(b AS HUGEINT))} END;
    CREATE MACRO whole(n) AS fraction(n, 1);
    -- A decimal as a whole number of its units of 10⁻¹⁸: the digits of both sides of the point.
    CREATE MACRO units(x) AS CAST(replace(CAST(CAST(x AS DECIMAL(38, 18)) AS VARCHAR), '.', '') AS HUGEINT);
    CREATE MACRO fraction_of(x) AS fraction(units(x), 1000000000000000000);
    CREATE MACRO product(a, b) AS fraction(a.top * b.top, a.bottom * b.bottom);
    CREATE MACRO quotient(a, b) AS fraction(a.top * b.bottom, a.bottom * b.top);
    CREATE MACRO sum_of(parts) AS
      list_reduce(parts, lambda a, b: fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom));

    -- Percentiles of an ascending list x₀ … xₙ₋₁ at p = a/b; one of the value is `one` of the list's units.
    CREATE MACRO percentile_linear(x, a, b, one) AS fraction(
      x[(len(x) - 1) * a // b + 1] * b
        + (len(x) - 1) * a % b * (coalesce(x[(len(x) - 1) * a // b + 2], 0) - x[(len(x) - 1) * a // b + 1]),
      b * CAST(one AS HUGEINT));
    CREATE MACRO percentile_nearest_rank(x, a, b, one) AS fraction(x[greatest((len(x) * a + b - 1) // b, 1)], one);
    -- The Gini coefficient of an ascending list, and the share of the whole that the largest a/b of it have.
    CREATE MACRO gini(x) AS
      fraction(list_sum(list_transform(x, lambda v, i: (2 * i - len(x) - 1) * v)), len(x) * list_sum(x));
    CREATE MACRO top_share(x, a, b) AS
      fraction(list_sum(list_slice(x, len(x) - (len(x) * a + b - 1) // b + 1, len(x))), list_sum(x));

    -- Figures in words: to six places, half to even; or as they are where 18 places say it.
    CREATE MACRO nearest(top, bottom) AS abs(top) // bottom + CASE
      WHEN 2 * (abs(top) % bottom) > bottom OR 2 * (abs(top) % bottom) = bottom AND abs(top) // bottom % 2 = 1
      THEN 1 ELSE 0 END;
    CREATE MACRO signed(is_negative, digits, one, places) AS
      CASE WHEN is_negative AND digits <> 0 THEN '-' ELSE '' END || CAST(digits // one AS VARCHAR)
        || '.' || lpad(CAST(digits % one AS VARCHAR), places, '0');
    CREATE MACRO six_places(f) AS signed(f.top < 0, nearest(f.top * 1000000, f.bottom), 1000000, 6);
    CREATE MACRO as_it_is(f) AS CASE
      WHEN f.bottom = 1 THEN CAST(f.top AS VARCHAR)
      WHEN CAST(1000000000000000000 AS HUGEINT) % f.bottom = 0 THEN rtrim(signed(
        f.top < 0, abs(f.top) * (CAST(1000000000000000000 AS HUGEINT) // f.bottom), 1000000000000000000, 18), '0')
      ELSE six_places(f) END;
    """#
}

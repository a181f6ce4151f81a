"""Makes fixed-point.tsv: logarithms and power means rounded to 30 decimals, by way of mpmath.

Each line is: function, power or "-", arguments as value or value@weight separated by blanks, the result. Values are
decimals or fractions. Every argument is rounded to 30 decimals, half to even, before it is used; so is every result.
Run with Python 3 and mpmath 1.3: python3 fixed-point.py > fixed-point.tsv
"""
import random
from fractions import Fraction
from mpmath import mp, mpf

mp.dps = 500
UNITS = 10**30
HALF = Fraction(1, 2)
random.seed(20240929)


def half_even(value):
    """A fraction as the nearest whole number, half to even; Python's round is that, exactly."""
    return round(value)


def text(units):
    sign, digits = ("-" if units < 0 else ""), str(abs(units)).rjust(31, "0")
    fraction = digits[-30:].rstrip("0")
    return sign + digits[:-30] + ("." + fraction if fraction else "")


def real(value):
    return mpf(value.numerator) / mpf(value.denominator)


def round_real(value):
    """An mpmath number of 500 digits in units of 10⁻³⁰, provided that it is no tie; the distance to the next tie."""
    scaled = value * UNITS
    below = mp.floor(scaled)
    distance = abs(scaled - below - mpf("0.5"))
    assert distance > mpf(10) ** -400, "a tie, or too near to one"
    return int(below) + (1 if scaled - below > mpf("0.5") else 0), distance


def put(function, power, arguments, units):
    print(function, power, arguments, text(units), sep="\t")


def fraction(word):
    return Fraction(word)


def argument(word):
    return Fraction(half_even(fraction(word) * UNITS), UNITS)


def ln(word):
    put("ln", "-", word, round_real(mp.log(real(argument(word))))[0])


def log10(word):
    value = argument(word)
    for exponent in range(-30, 60):
        if value == Fraction(10) ** exponent:
            return put("log10", "-", word, exponent * UNITS)
    put("log10", "-", word, round_real(mp.log10(real(value)))[0])


def mean(power, children, exact=None):
    """`exact`: the mean as a fraction where it is known to be one."""
    p = real(fraction(power))
    values = [(real(argument(x)), real(fraction(w))) for x, w in children]
    total = sum(w for _, w in values)
    if p == 0:
        result = mp.exp(sum(w * mp.log(x) for x, w in values) / total)
    else:
        result = (sum(w * x**p for x, w in values if x != 0) / total) ** (1 / p)
    arguments = " ".join(x if w == "1" else f"{x}@{w}" for x, w in children)
    if exact is not None:
        assert abs(result / real(exact) - 1) < mpf(10) ** -450, (power, children)
        return put("mean", power, arguments, half_even(exact * UNITS))
    put("mean", power, arguments, round_real(result)[0])


def decimal(digits, places):
    return text(random.randrange(10**digits) * UNITS // 10**places)


def near_ties_of_logarithms():
    """Arguments whose logarithm is a tie but for what rounding the argument to 30 decimals changes."""
    for function, inverse, exponents in (("ln", mp.exp, (41, 40, 30, 5)), ("log10", lambda t: mpf(10) ** t, (17, 12, 2))):
        for whole in exponents:
            for _ in range(3):
                tie = whole + (mpf(random.randrange(10**30)) + mpf("0.5")) / UNITS
                units = int(mp.nint(inverse(tie) * UNITS))
                (ln if function == "ln" else log10)(text(units))


def logarithms():
    words = ["1", "2", "10", "100", "0.5", "0.1", "99.9", "3.7", "1/3", "2/3", "22/7", "1000000", "999999999999999999",
             "1000000000000000000", "0.000000000000000001", "0.999999999999999999", "1.000000000000000001",
             "0.999999999999999999999999999999", "1.000000000000000000000000000001",
             "0.000000000000000000000000000001", "0.0000000000000000000000000000005000001",
             "2.718281828459045235360287471353", "7.389056098930650227230427460575",
             "0.367879441171442321595523770161", "123456789012345678.123456789012345678",
             "999999999999999999999999999999999999999999"]
    words += [decimal(20, random.randrange(25)) for _ in range(20)] + [decimal(30, 30) for _ in range(6)]
    for word in words:
        ln(word)
        log10(word)
    for exponent in (-30, -18, -1, 3, 40):
        log10(str(Fraction(10) ** exponent))


POWERS = ["-1", "0", "0.5", "2", "3", "-0.37"]


def random_means():
    for power in POWERS:
        for count in (1, 2, 3, 7):
            for places in (0, 2, 6, 28):
                children = [(decimal(places + 2, places), str(random.randrange(1, 9))) for _ in range(count)]
                if fraction(power) <= 0:
                    children = [(x if argument(x) else "1", w) for x, w in children]
                mean(power, children)
        mean(power, [("1/3", "0.1"), ("2/7", "0.000000000000000001"), ("100", "123456789.000000000000000001")])
        mean(power, [("0.000000000000000001", "1"), ("1000000000000000000", "1")])
        mean(power, [("0.000000000000000001", "999999999999999999"), ("1000000000000000000", "0.000000000000000001")])
        mean(power, [("0.000000000000000000000000000001", "1"), ("0.000000000000000000000000000002", "5")])
        mean(power, [("100", "1"), ("0.000000000000000000000000000001", "1"), ("50", "1")])
    for power in ("0.5", "2", "3", "0.000000000000000001"):
        mean(power, [("0", "2"), ("64", "1"), ("12.5", "3")])
    for power in ("0.000000000000000001", "-0.000000000000000001", "0.999999999999999999", "1.000000000000000001",
                  "17", "-17", "250", "-250", "123456.789", "-99999.000000000000000001", "0.123456789012345678"):
        mean(power, [("60", "1"), ("80", "2"), ("95.5", "0.3")])
        mean(power, [("59.999999999999999999999999999999", "1"), ("60", "1")])
        mean(power, [("1/3", "1"), ("2/3", "1")])


def near_ties_of_means():
    """Two neighbours: the plain mean is a tie, every other mean lies next to it."""
    for power in POWERS + ["-2", "1.5", "0.99", "1.000000000000000001", "0.000000000000000001", "40"]:
        for low in (1, 7, 10**12 + 1, 60 * UNITS, 99 * UNITS + 12345678901234567890):
            mean(power, [(text(low), "1"), (text(low + 1), "1")])
        mean(power, [(text(60 * UNITS - 3), "1"), (text(60 * UNITS + 4), "1")])
        mean(power, [(text(60 * UNITS - 1), "1"), (text(60 * UNITS), "2"), (text(60 * UNITS + 3), "1")])


def exact_means():
    """Means that are rational: decimals of 30 places, thirds, and ties, of which each even and odd is there."""
    one = lambda *xs: [(str(x), "1") for x in xs]
    mean("0", one(4, 9), Fraction(6))
    mean("0", one(2, 8, 4), Fraction(4))
    mean("0", [("2", "3"), ("32", "1")], Fraction(4))
    mean("0", [("0.000000000000000000000000000001", "1"), ("1000000000000000000000000000000", "1")], Fraction(1))
    mean("0", [("32", "0.000000000000000002"), ("1024", "0.000000000000000003")], Fraction(256))
    mean("2", one(1, 7), Fraction(5))
    mean("2", [("1", "1"), ("1", "1")], Fraction(1))
    mean("-1", one(60, 40), Fraction(48))
    mean("-1", one(1, 2), Fraction(4, 3))
    mean("-1", one(1, 5, 10), Fraction(30, 13))
    mean("0.5", one(1, 9), Fraction(4))
    mean("0.5", one(2, 8), Fraction(9, 2))
    mean("0.2", one(32, 243), Fraction(5, 2) ** 5)
    mean("0.6", [("32", "1"), ("0", "7")], Fraction(1))
    mean("3", [("8", "1"), ("0", "7")], Fraction(4))
    mean("3", one(1, 12, 9, 10), None)
    mean("-2", one(15, 20), None)
    mean("-2", [("15", "1"), ("20", "1"), ("12", "2")], None)
    for k in (1, 3, 5, UNITS + 7, 3 * UNITS + 1, 7 * UNITS + 123456789):
        unit = lambda n: text(n * k)
        tie = lambda twice: Fraction(twice * k, 2 * UNITS)
        mean("2", [(unit(11), "1"), (unit(4), "3")], tie(13))
        mean("2", [(unit(1), "1"), ("0", "3")], tie(1))
        mean("3", [(unit(3), "0.01"), ("0", "0.07")], tie(3))
        mean("-1", [(unit(1), "1"), (unit(3), "1")], tie(3))
        mean("-1", [(unit(5), "2.5"), (unit(10), "2.5"), (unit(20), "5")], Fraction(10 * k, UNITS))
        mean("0.5", [(unit(8), "1"), (unit(2), "1")], tie(9))
        mean("-0.5", [(unit(18), "1"), (unit(2), "1")], tie(9))
        mean("0.25", [(unit(8 * 81), "1"), (unit(8), "1")], Fraction(8 * 16 * k, UNITS))
        mean("-3", [(unit(1), "1"), (unit(2), "0.4")], None)


logarithms()
near_ties_of_logarithms()
random_means()
near_ties_of_means()
exact_means()

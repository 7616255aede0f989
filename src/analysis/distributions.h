#pragma once

namespace pulse {

/// P(Z >= z) of the standard normal distribution.
double normalUpperTail(double z);

/// The regularised incomplete beta function I_x(a, b), a and b above 0, x in 0..1 (continued fraction of Lentz).
double regularisedBeta(double x, double a, double b);

/// P(X >= value) of a count with mean \a mean and variance mean + dispersion * mean^2: negative binomial, or Poisson
/// when \a dispersion is next to 0. 1 for a value of 0 or less; a \a mean of 0 or less is read as 0.01.
double negativeBinomialUpperTail(double value, double mean, double dispersion);

} // namespace pulse

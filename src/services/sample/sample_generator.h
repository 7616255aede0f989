#pragma once
#include "core/brand.h"
#include "core/post.h"
#include <QList>

namespace pulse {

/// The brand and the two competitors of the sample, all invented: our own first.
QList<Brand> sampleBrands();

/// About 30,000 invented Korean and English posts of a dozen places over the 400 days before \a now, oldest
/// first: daily and weekly rhythm in Asia/Seoul, people who return, advocates and detractors, and the sudden
/// matters of sampleEvents(), each from one first post. The same seed and the same day give the same posts.
QList<Post> samplePosts(const QDateTime &now, quint64 seed = 20261123);

} // namespace pulse

#pragma once
#include "core/evidence.h"
#include "core/spike.h"
#include "services/spike_detail.h"
#include <QTimeZone>

namespace pulse {

/// How rises and falls are told. Context "Spikes". \a language is "ko" or "en".

/// Short, for chips and tables: "Mentions", "Hashtags".
QString shortMetricName(Metric metric);
QString stateName(SpikeState state);
Tone stateTone(SpikeState state);
/// "급증" or "급감".
QString directionName(Flag direction);
/// "11.22 일요일 22:00 — 203건 (예상 58, 범위 41–76)"
QString spikeHeadline(const Spike &spike, const QTimeZone &zone, const QString &language);
/// "이런 값이 우연히 나올 확률 < 0.0001 · 3시간 지속 · 감성 +13 → −52"
QString spikeDetails(const SpikeDetail &detail, const QString &language);
/// "같은 요일·시각의 이전 값: 3, 5, 2 · 새로 나온 말: 발열"; empty where neither is known.
QString spikeFacts(const SpikeDetail &detail);
/// Where a fall fell, channel by channel, and whether one stopped; what to look at where that is not known.
QString fallWords(const SpikeDetail &detail);
/// Where it came from, in a sentence; empty when nothing was looked for.
QString originSentence(const std::optional<SpikeOrigin> &origin, const QTimeZone &zone, const QString &language);
/// What may be wrong about the origin: posts without a time, gaps, only similar texts; empty when nothing is.
QString originDoubts(const SpikeDetail &detail);
/// "링크: techdaily.kr/…"
QString driverText(const SpikeDriver &driver);
/// A value of the metric: "203" or "−52", "61%".
QString metricValue(Metric metric, double value);

} // namespace pulse

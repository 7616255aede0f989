#include "report/share_chart_painter.h"
#include "core/wording.h"
#include <QFontMetricsF>
#include <algorithm>
#include <numeric>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double BarGap = 8, PartGap = 2, Radius = 4, WordsFrom = 18, WordMargin = 8;
constexpr double KeyGap = 8, KeySwatch = 9, KeySpace = 16, LabelGap = 10;

double sumOf(const ShareChartData::Bar &bar) { return std::accumulate(bar.values.cbegin(), bar.values.cend(), 0.0); }

double percentOf(const ShareChartData::Bar &bar, int part)
{
    const double sum = sumOf(bar);
    return sum > 0 ? 100 * bar.values.value(part) / sum : 0;
}

double labelWidth(const ShareChartData &data, double width)
{
    const QFontMetricsF metrics(data.labelFont);
    double widest = 0;
    for (const ShareChartData::Bar &bar : data.bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    return widest <= 0 ? 0 : std::min(widest, width / 3) + LabelGap;
}

QStringList keyWords(const ShareChartData &data)
{
    QStringList words;
    for (int i = 0; i < data.parts.size(); ++i)
        words << (data.bars.size() == 1 ? u"%1 %2%"_s.arg(data.parts[i].name).arg(percentOf(data.bars[0], i), 0, 'f', 1)
                                        : data.parts[i].name);
    return words;
}

/// The places of the key's words, wrapped at \a width, from the origin.
QList<QRectF> keyRects(const ShareChartData &data, double left, double width)
{
    const QFontMetricsF metrics(data.labelFont);
    QList<QRectF> rects;
    double x = 0, y = 0;
    for (const QString &word : keyWords(data)) {
        const double need = std::min(width - left, KeySwatch + 6 + metrics.horizontalAdvance(word));
        if (x > 0 && left + x + need > width) {
            x = 0;
            y += metrics.height() + 3;
        }
        rects << QRectF(left + x, y, need, metrics.height());
        x += need + KeySpace;
    }
    return rects;
}

double barsHeight(const ShareChartData &data)
{
    return double(data.bars.size()) * (data.barHeight + BarGap) - (data.bars.isEmpty() ? 0 : BarGap);
}

void paintBar(QPainter &painter, const QRectF &rect, const ShareChartData &data, int index)
{
    const ShareChartData::Bar &bar = data.bars[index];
    QFont bold = data.labelFont;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const QList<QRectF> all = shareRects(data, rect, index);
    if (sumOf(bar) <= 0) {
        const double left = rect.left() + labelWidth(data, rect.width());
        const QRectF empty(left, rect.top() + index * (data.barHeight + BarGap), rect.right() - left, data.barHeight);
        painter.setBrush(data.colours.track);
        painter.drawRoundedRect(empty, Radius, Radius);
    }
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].width() <= 0)
            continue;
        const double radius = std::min({Radius, data.barHeight / 2, all[i].width() / 2});
        painter.setPen(Qt::NoPen);
        painter.setBrush(data.parts[i].colour);
        painter.drawRoundedRect(all[i], radius, radius);
        const QString percent = u"%1%"_s.arg(qRound(percentOf(bar, i)));
        const double room = all[i].width() - 2 * WordMargin;
        const QString whole = data.parts[i].name + u' ' + percent;
        const QString words = metrics.horizontalAdvance(whole) <= room     ? whole
                              : metrics.horizontalAdvance(percent) <= room ? percent
                                                                           : QString();
        if (data.barHeight < WordsFrom || words.isEmpty())
            continue;
        painter.setFont(bold);
        painter.setPen(textOn(data.parts[i].colour));
        painter.drawText(all[i].adjusted(WordMargin, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

} // namespace

bool ShareChartData::isEmpty() const
{
    return std::all_of(bars.cbegin(), bars.cend(), [](const Bar &bar) { return sumOf(bar) <= 0; });
}

QList<QRectF> shareRects(const ShareChartData &data, const QRectF &rect, int bar)
{
    const double left = rect.left() + labelWidth(data, rect.width()), wide = rect.right() - left;
    const double top = rect.top() + bar * (data.barHeight + BarGap);
    QList<QRectF> rects;
    double x = left;
    for (int i = 0; i < data.parts.size(); ++i) {
        const double share = wide * percentOf(data.bars[bar], i) / 100;
        rects << QRectF(x, top, std::max(0.0, share - (i + 1 < data.parts.size() ? PartGap : 0)), data.barHeight);
        x += share;
    }
    return rects;
}

double shareChartHeight(const ShareChartData &data, double width)
{
    double height = barsHeight(data);
    if (data.key && !data.parts.isEmpty())
        height += KeyGap + keyRects(data, labelWidth(data, width), width).constLast().bottom();
    return height;
}

void paintShareChart(QPainter &painter, const QRectF &rect, const ShareChartData &data)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(data.labelFont);
    const double left = labelWidth(data, rect.width());
    for (int i = 0; i < data.bars.size(); ++i) {
        painter.setFont(data.labelFont);
        painter.setPen(data.colours.text);
        const QRectF label(rect.left(), rect.top() + i * (data.barHeight + BarGap), left - LabelGap, data.barHeight);
        if (left > 0)
            painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                             metrics.elidedText(data.bars[i].label, Qt::ElideRight, label.width() + 0.5));
        painter.setPen(Qt::NoPen);
        paintBar(painter, rect, data, i);
    }
    const QStringList words = keyWords(data);
    const QList<QRectF> key = data.key ? keyRects(data, left, rect.width()) : QList<QRectF>();
    painter.setFont(data.labelFont);
    for (int i = 0; i < key.size(); ++i) {
        const QRectF at = key[i].translated(rect.left(), rect.top() + barsHeight(data) + KeyGap);
        painter.setPen(Qt::NoPen);
        painter.setBrush(data.parts[i].colour);
        painter.drawRoundedRect(QRectF(at.left(), at.center().y() - KeySwatch / 2, KeySwatch, KeySwatch), 2, 2);
        painter.setPen(data.colours.text);
        painter.drawText(at.adjusted(KeySwatch + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(words[i], Qt::ElideRight, at.width() - KeySwatch - 5.5));
    }
    painter.restore();
}

QString shareReading(const ShareChartData &data, int bar, int part)
{
    if (bar < 0 || bar >= data.bars.size() || part < 0 || part >= data.parts.size())
        return {};
    const QString words = u"%1 %2% · %3"_s.arg(data.parts[part].name)
                              .arg(percentOf(data.bars[bar], part), 0, 'f', 1)
                              .arg(wholeNumber(data.bars[bar].values.value(part)));
    return data.bars[bar].label.isEmpty() ? words : data.bars[bar].label + u": "_s + words;
}

QString describeShareChart(const ShareChartData &data)
{
    if (data.isEmpty())
        return data.language == u"ko" ? u"아직 자료가 없습니다."_s : u"Nothing yet."_s;
    QStringList words;
    for (int bar = 0; bar < data.bars.size(); ++bar)
        for (int part = 0; part < data.parts.size(); ++part)
            words << shareReading(data, bar, part);
    return words.join(u", "_s);
}

TableBlock shareChartTable(const ShareChartData &data, const QString &caption)
{
    TableBlock table;
    table.caption = caption;
    const bool korean = data.language == u"ko";
    table.headers << (korean ? u"이름"_s : u"Name"_s);
    for (const ShareChartData::Bar &bar : data.bars) {
        const QString name = bar.label.isEmpty() ? (korean ? u"값"_s : u"Value"_s) : bar.label;
        table.headers << name << name + (korean ? u" 비율(%)"_s : u" share (%)"_s);
    }
    table.numeric = {false};
    table.numeric.resize(table.headers.size(), true);
    for (int part = 0; part < data.parts.size(); ++part) {
        QStringList cells{data.parts[part].name};
        for (const ShareChartData::Bar &bar : data.bars)
            cells << QString::number(bar.values.value(part), 'g', 10) << QString::number(percentOf(bar, part), 'f', 1);
        table.rows << cells;
    }
    return table;
}

} // namespace pulse

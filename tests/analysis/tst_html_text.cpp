#include "analysis/html_text.h"
#include "shared_data.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pulse;
using namespace Qt::StringLiterals;

class HtmlTextTest : public QObject {
    Q_OBJECT
private slots:
    void htmlShowsAsBrowsersShowIt_data();
    void htmlShowsAsBrowsersShowIt();
    void hostileHtmlKeepsTheRules();
    void naughtyStringsSurviveAsText();
    void hostileHtmlTakesLinearTime_data();
    void hostileHtmlTakesLinearTime();
    void plainTextIsComposedAndFreeOfControls();
    void longMarkRunsAreCut();
};

namespace {

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; });
}

} // namespace

void HtmlTextTest::htmlShowsAsBrowsersShowIt_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &html, const QString &text) {
        QTest::newRow(name) << html << text;
    };
    row("plain", u"  안녕   하세요 "_s, u"안녕 하세요"_s);
    row("mastodon",
        u"<p><span class=\"h-card\"><a href=\"https://e.social/@a\" class=\"u-url mention\">@<span>a</span>"
        "</a></span> 안녕 <br>둘째 줄</p><p>다음</p>"_s,
        u"@a 안녕\n둘째 줄\n\n다음"_s);
    row("decoded once", u"&amp;lt;b&amp;gt; &lt;b&gt;"_s, u"&lt;b&gt; <b>"_s);
    row("names without semicolon", u"&copy2026 &AMP &notit; &notin; &nosuch; &amplt;"_s,
        u"©2026 & ¬it; ∉ &nosuch; &lt;"_s);
    row("numbers", u"&#44608;&#xAE40;&#x80;&#0;&#xD800;&#x110000;&#128512&#x;"_s, u"김김€\uFFFD\uFFFD\uFFFD😀&#x;"_s);
    row("two code points", u"&NotEqualTilde;"_s, u"\u2242\u0338"_s);
    row("scripts and styles", u"a<script>if (a<b) alert('</p>')</script>b<style>p{}</style>c<SCRIPT >x</Script\n>d"_s,
        u"abcd"_s);
    row("comments", u"a<!-- > -- <b> -->b<!-->c<!--->d<!--x--!>e<![CDATA[x]]>f<?php x ?>g"_s, u"abcdefg"_s);
    row("quoted angle brackets", u"<a title=\"1>2\" href='>'>x</a>y"_s, u"xy"_s);
    row("no tag", u"I <3 you, 1 < 2 & a<b c"_s, u"I <3 you, 1 < 2 & a"_s);
    row("blocks", u"<div>a</div><div>b<ul><li>c</li><li>d</li></ul>e</div>"_s, u"a\nb\nc\nd\ne"_s);
    row("preformatted", u"<pre>a  b\n  c</pre>d"_s, u"a  b\n  c\nd"_s);
    row("table", u"<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>"_s, u"1 2\n3"_s);
    row("template", u"a<template>b<template>c</template>d</template>e"_s, u"ae"_s);
    row("head", u"<head><title>t</title></head><body>x"_s, u"x"_s);
    row("picture", u"a<img src=x alt='b'>c"_s, u"ac"_s);
    row("emoji picture", u"a<img class='wp-smiley' alt='&#128512;' src=x>c"_s, u"a😀c"_s);
    row("decomposed", QString(u"한국 cafe\u0301"_s).normalized(QString::NormalizationForm_D), u"한국 café"_s);
    row("controls by number", u"a&#1;b&#7;c&#x9f;&#9;d"_s, u"abcŸ d"_s);
}

void HtmlTextTest::htmlShowsAsBrowsersShowIt()
{
    QFETCH(QString, html);
    QTEST(htmlToText(html), "text");
}

void HtmlTextTest::hostileHtmlKeepsTheRules()
{
    NEED_SHARED("data/hostile/html.json");
    QFile file(sharedPath("data/hostile/html.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray samples = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(samples.size() > 300);
    for (const QJsonValue &sample : samples) {
        const QString html = sample[u"html"].toString();
        QElapsedTimer timer;
        timer.start();
        const QString text = htmlToText(html);
        QVERIFY(timer.elapsed() < 500);
        QVERIFY2(!hasControls(text), qPrintable(html));
        QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
        QCOMPARE(htmlToText(html), text);
        // Only what entities spell out may look like a tag.
        QVERIFY2(html.contains(u'&') || !text.contains(u"<script"_s, Qt::CaseInsensitive), qPrintable(html));
    }
}

void HtmlTextTest::naughtyStringsSurviveAsText()
{
    NEED_SHARED("data/hostile/blns.json");
    QFile file(sharedPath("data/hostile/blns.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString text = cleanText(value.toString());
        QVERIFY(!hasControls(text));
        QCOMPARE(cleanText(text), text);
        QCOMPARE(htmlToText(text.toHtmlEscaped()).simplified(), text.simplified());
    }
}

void HtmlTextTest::hostileHtmlTakesLinearTime_data()
{
    QTest::addColumn<QString>("part");
    for (const QString &part : {u"<b>"_s, u"<"_s, u"<!--"_s, u"<!-- --"_s, u"&amp;"_s, u"&"_s, u"</"_s, u"<a href='"_s,
                                u"<script>"_s, u"<template>"_s, u"<script></scrip"_s, u"<p>"_s, u"<pre>\n"_s,
                                u"\u0301\u0316"_s, u"<a "_s, u"&CounterClockwise"_s})
        QTest::newRow(qPrintable(part)) << part;
}

void HtmlTextTest::hostileHtmlTakesLinearTime()
{
    QFETCH(QString, part);
    const QString html = part.repeated(4'000'000 / part.size());
    QElapsedTimer timer;
    timer.start();
    const QString text = htmlToText(html);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(text.size() <= LongestPlainText);
}

void HtmlTextTest::plainTextIsComposedAndFreeOfControls()
{
    QCOMPARE(cleanText(u" a\r\nb\tc\x01\x7f d\u2028e\rf "_s), u"a\nb c d\ne\nf"_s);
    const QString lone = u"x"_s + QChar(0xD800) + u"y"_s + QChar(0xDC00) + QChar(0xFFFE);
    QCOMPARE(cleanText(lone), u"x\uFFFDy\uFFFD\uFFFD"_s);
    QCOMPARE(cleanText(u"👩‍👩‍👧‍👦🏳️‍🌈"_s), u"👩‍👩‍👧‍👦🏳️‍🌈"_s);
}

void HtmlTextTest::longMarkRunsAreCut()
{
    const QString text = cleanText(u"a"_s + QString(1000, QChar(0x0316)));
    QCOMPARE(text.size(), 31);
}

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "tst_html_text.moc"

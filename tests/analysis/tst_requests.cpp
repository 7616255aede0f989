#include "analysis/enricher.h"
#include "core/complaint_subjects.h"
#include "core/query_matcher.h"
#include "core/question.h"
#include <QFile>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

struct Labelled {
    bool asks = false;
    QStringList subjects; ///< in English: the one that has to be told, then others that may be; empty: no complaint
    QString text;
};

QList<Labelled> labelled(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/analysis/labelled/%1.tsv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Labelled> posts;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 3 && !line.startsWith(u'#'))
            posts.append({cells[0] == u"question", cells[1] == u"-" ? QStringList() : cells[1].split(u'|'), cells[2]});
    }
    return posts;
}

/// How often what was told is so, and how much of what is so was told.
struct Score {
    int told = 0, so = 0, right = 0;
    void add(bool isTold, bool isSo)
    {
        told += isTold;
        so += isSo;
        right += isTold && isSo;
    }
    double precision() const { return told > 0 ? double(right) / told : 0; }
    double recall() const { return so > 0 ? double(right) / so : 0; }
    struct Bound {
        double precision = 0, recall = 0;
    };
    bool reaches(const Bound &least) const { return precision() >= least.precision && recall() >= least.recall; }
};

struct Least {
    Score::Bound question, complaint, subject;
};

} // namespace

/// Who asks and who complains, as the whole road judges it: the classifier's sentiment and the rules over the words.
/// The posts are invented and were labelled before they were read by the program; which of them the rules were mended
/// with sight of: docs/classifier.md.
class TestRequests : public QObject {
    Q_OBJECT

private slots:
    void questionsAndComplaintsAreTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Least>("least"); // measured: docs/classifier.md
        QTest::newRow("ko") << u"requests_ko"_s << Least{{0.93, 0.95}, {0.93, 0.95}, {0.70, 0.95}};
        QTest::newRow("en") << u"requests_en"_s << Least{{0.93, 0.95}, {0.91, 0.95}, {0.75, 0.95}};
        QTest::newRow("ko, kept aside") << u"requests_aside_ko"_s << Least{{0.85, 0.70}, {0.83, 0.80}, {0.50, 0.70}};
        QTest::newRow("en, kept aside") << u"requests_aside_en"_s << Least{{0.90, 0.75}, {0.80, 0.75}, {0.55, 0.65}};
        QTest::newRow("ko, eight trades") << u"requests_fields_ko"_s << Least{{0.50, 0.95}, {0.90, 0.80}, {0.70, 0.85}};
        QTest::newRow("en, eight trades") << u"requests_fields_en"_s << Least{{0.60, 0.95}, {0.90, 0.70}, {0.80, 0.85}};
        QTest::newRow("ko, the same trades")
            << u"requests_trades_ko"_s << Least{{0.60, 0.95}, {0.90, 0.50}, {0.70, 0.70}};
        QTest::newRow("en, the same trades")
            << u"requests_trades_en"_s << Least{{0.30, 0.60}, {0.90, 0.50}, {0.70, 0.70}};
        QTest::newRow("ko, other trades") << u"requests_unseen_ko"_s << Least{{0.60, 0.95}, {0.90, 0.65}, {0.65, 0.80}};
        QTest::newRow("en, other trades") << u"requests_unseen_en"_s << Least{{0.50, 0.95}, {0.85, 0.70}, {0.70, 0.80}};
        QTest::newRow("ko, last") << u"requests_last_ko"_s << Least{{0.90, 0.90}, {0.90, 0.30}, {0.28, 0.30}};
        QTest::newRow("en, last") << u"requests_last_en"_s << Least{{0.90, 0.90}, {0.90, 0.40}, {0.18, 0.10}};
    }
    void questionsAndComplaintsAreTold()
    {
        QFETCH(const QString, name);
        QFETCH(const Least, least);
        const QList<Labelled> posts = labelled(name);
        QVERIFY(posts.size() >= 30);
        const Enricher enricher(Classifier::load().value(), {});
        Score question, complaint, concrete, subject;
        for (const Labelled &each : posts) {
            Post post;
            post.text = each.text;
            const EnrichedPost read = enricher.enrich(post);
            const MatchInput input(read);
            const bool asks = asksQuestion(input.body.text()), complained = complains(input);
            question.add(asks, each.asks);
            complaint.add(complained, !each.subjects.isEmpty());
            const QStringList subjects = concreteSubjects(input, u"en"_s);
            if (each.subjects.isEmpty())
                continue;
            concrete.add(!subjects.isEmpty(), true);
            for (const QString &one : subjects)
                subject.add(true, each.subjects.contains(one));
            subject.so += !subjects.contains(each.subjects.first());
        }
        qInfo(
            "%s: questions %.2f right, %.2f found; complaints %.2f, %.2f; subject %.2f, %.2f; named without sentiment "
            "%.2f",
            qPrintable(name), question.precision(), question.recall(), complaint.precision(), complaint.recall(),
            subject.precision(), subject.recall(), concrete.recall());
        QVERIFY(question.reaches(least.question));
        QVERIFY(complaint.reaches(least.complaint));
        QVERIFY(subject.reaches(least.subject));
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"

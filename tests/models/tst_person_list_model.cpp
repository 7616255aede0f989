#include "models/person_list_model.h"
#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QFuture<Result<T>> now(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

/// The list of people reads what is seen, and nothing of an older filter.
class PersonListModelTest : public QObject {
    Q_OBJECT
    int m_loads = 0, m_count = 250;
    QString m_suffix;
    bool m_fails = false;

    PersonReader reader()
    {
        PersonReader reader;
        reader.ids = [this](const PersonFilter &filter) {
            QList<AuthorId> ids;
            for (int i = 1; i <= m_count; ++i)
                if (filter.text.isEmpty() || QString::number(i).contains(filter.text))
                    ids << AuthorId(i);
            return now<QList<AuthorId>>(m_fails ? Result<QList<AuthorId>>(Error{Error::Kind::Storage, u"disk"_s, {}})
                                                : ids);
        };
        reader.load = [this](BrandId, const QList<AuthorId> &ids) {
            ++m_loads;
            QList<Person> people;
            for (const AuthorId id : ids) {
                Person person;
                person.id = id;
                person.name = QString::number(raw(id)) + m_suffix;
                people << person;
            }
            return now<QList<Person>>(people);
        };
        return reader;
    }

private slots:
    void init()
    {
        m_loads = 0;
        m_count = 250;
        m_suffix.clear();
        m_fails = false;
    }

    void onlyWhatIsSeenIsLoaded()
    {
        PersonListModel model(reader());
        QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &PersonListModel::loaded);
        model.setFilter({});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 250);
        const int before = m_loads;
        QVERIFY(!model.personAt(205));
        QTRY_VERIFY(model.personAt(205));
        QCOMPARE(model.personAt(205)->name, u"206"_s);
        QVERIFY(m_loads <= before + 3);
        QCOMPARE(model.rowOf(AuthorId(250)), 249);
        QCOMPARE(model.rowOf(AuthorId(999)), -1);
    }

    void reloadingKeepsTheRowsAndShowsWhatIsNew()
    {
        PersonListModel model(reader());
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 250);
        QTRY_VERIFY(model.personAt(0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        m_suffix = u" changed"_s;
        model.reload();
        QTRY_COMPARE(model.personAt(0)->name, u"1 changed"_s);
        QCOMPARE(reset.size(), 0);
        m_count = 3;
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(reset.size(), 1);
    }

    void aFilterIsAskedOfTheStore()
    {
        PersonListModel model(reader());
        PersonFilter filter;
        filter.text = u"99"_s;
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 2); // 99, 199
        QCOMPARE(model.idAt(1), AuthorId(199));
    }

    void aFailureIsSaid()
    {
        m_fails = true;
        PersonListModel model(reader());
        QSignalSpy failed(&model, &PersonListModel::loadFailed);
        model.setFilter({});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), u"disk"_s);
        QVERIFY(!model.isReading());
    }
};

QTEST_GUILESS_MAIN(PersonListModelTest)
#include "tst_person_list_model.moc"

#pragma once
#include "core/person.h"
#include "store/people_store.h"
#include <QWidget>

class QGridLayout;
class QLabel;

namespace pulse {

/// The influence score of a person with its three parts, how it comes about, and who passes on what the person writes.
class InfluenceView final : public QWidget {
    Q_OBJECT
public:
    explicit InfluenceView(QWidget *parent = nullptr);
    void showPerson(const Person &person, const QList<PeopleStore::PassedOn> &passedOn, const QString &language);

signals:
    void personRequested(pulse::AuthorId author); ///< one of those who pass it on was clicked

private:
    void showPassing(const QList<PeopleStore::PassedOn> &passedOn, const QString &language);
    void addPart(int row, const QString &name, const std::optional<double> &share, const QString &figure);
    QLabel *m_score, *m_formula, *m_passedOn;
    QWidget *m_passing; ///< who passes it on, each a link to their card
    QGridLayout *m_parts;
};

} // namespace pulse

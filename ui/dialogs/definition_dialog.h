#pragma once
#include "core/definition.h"
#include "core/person.h"
#include <QDialog>
#include <QHash>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace pulse {

/// A new version of one definition: what counts, from which day on, and why.
class DefinitionDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a sources: those that tell figures of accounts, by uid.
    DefinitionDialog(const Definition &definition, const QHash<Uid, QString> &sources, QDate today,
                     QWidget *parent = nullptr);

    /// What the form says now.
    QJsonObject content() const;
    /// Says what the form's content would change, below it.
    void showEffect(const QString &words);

signals:
    void contentChanged();
    void chosen(const pulse::Definition &definition); ///< with content, day and reason; the rest as it was given

private:
    void addContent(QVBoxLayout &all, const QHash<Uid, QString> &sources);
    void addChecks(QVBoxLayout &all, const QList<std::pair<QString, QString>> &choices, const QStringList &checked);
    QSpinBox *addNumber(const QString &label, int least, int most, int value, const QString &unit);
    void check();

    Definition m_definition;
    QList<std::pair<QString, QCheckBox *>> m_checks; ///< by key
    QList<QSpinBox *> m_numbers;
    QFormLayout *m_form; ///< numbers first, then from when and why
    QDateEdit *m_from;
    QLineEdit *m_reason;
    QLabel *m_effect, *m_mistake;
    QPushButton *m_save;
};

} // namespace pulse

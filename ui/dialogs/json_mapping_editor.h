#pragma once
#include "sources/json_mapping.h"
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pulse {

/// Chooses which members of a JSON answer mean what, with the first posts as they would be read beside it. The answer
/// itself comes from whoever owns this: it asks with loadRequested().
class JsonMappingEditor final : public QWidget {
    Q_OBJECT
public:
    explicit JsonMappingEditor(QWidget *parent = nullptr);
    /// A mapping as JSON, as it is kept in settings; empty: none yet.
    void setMapping(const QString &json);
    QString mapping() const;
    /// What takes the focus, from top to bottom.
    QList<QWidget *> controls() const;

    void showLoading();
    /// An answer to choose from. What was chosen stays where the answer has it; the rest is recognised.
    void showAnswer(const QByteArray &answer);
    void showError(const QString &words);

signals:
    void loadRequested();
    void mappingChanged();

private:
    struct Choice {
        std::optional<PostField> field; ///< none: tags or the next page
        QString label;
        QComboBox *box = nullptr;
    };
    /// What was found out about an answer, away from the window's thread.
    struct Sample {
        QJsonDocument document;
        QStringList lists;
        JsonMapping recognised;
        QList<JsonMember> members; ///< of the list of `recognised`
        QString trouble;
    };
    void addChoice(QGridLayout *grid, std::optional<PostField> field, const QString &label, const QString &hint);
    void take(const Sample &sample);
    void listChosen();
    void fillChoices();
    void fillBox(QComboBox *box, const QString &chosen, const QStringList &paths);
    void readChoices();
    void showPreview();
    QString *pathOf(const Choice &choice);

    JsonMapping m_mapping;
    Sample m_sample;
    bool m_filling = false;
    QPushButton *m_load;
    QLabel *m_status;
    QWidget *m_choicesBox;
    QComboBox *m_list;
    QList<Choice> m_choices;
    QVBoxLayout *m_preview;
};

} // namespace pulse

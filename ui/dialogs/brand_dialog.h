#pragma once
#include "core/brand.h"
#include "services/brand_service.h"
#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pulse {

class Card;
class MentionSamples;
class QueryEdit;
class SegmentedTabs;
class Session;

/// A brand or competitor and its query. While the query is written it shows which stored mentions match, and what
/// the change would take away from the query in force. Saving goes through the journal; assigning what is stored
/// follows in the background.
class BrandDialog final : public QDialog {
    Q_OBJECT
public:
    /// Without \a brand, or with an id of 0, a new one is made.
    explicit BrandDialog(Session &session, const Brand &brand = {}, QWidget *parent = nullptr);

signals:
    void saved(const pulse::Uid &brand);

private:
    QWidget *form();
    QWidget *previewCard();
    QWidget *foot();
    void showMistakes();
    void askForPreview();
    void showPreview(const Result<BrandService::Preview> &preview);
    void showEffect();
    void showSamples();
    QString effectiveText() const;
    Brand edited() const;
    void save();
    void showProblem(const QString &text);

    Session &m_session;
    const Brand m_brand;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_competitor = nullptr;
    QComboBox *m_zone = nullptr;
    QueryEdit *m_query = nullptr;
    QVBoxLayout *m_mistakes = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_countWord = nullptr;
    QLabel *m_effect = nullptr;
    SegmentedTabs *m_tabs = nullptr;
    MentionSamples *m_samples = nullptr;
    QLabel *m_noSamples = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
    std::optional<BrandService::Preview> m_preview;
    bool m_asking = false, m_askAgain = false;
};

} // namespace pulse

#pragma once
#include "services/campaigns/response_coding.h"
#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace pulse {

class Session;

/// Responses of a campaign one after the other, judged with one key each: 1 delight, 2 learning, 3 both, 4 neither;
/// arrows go back and forth. The program's proposal is shown as one; what others judged is not, so that two people
/// judge independently.
class CodingDialog final : public QDialog {
    Q_OBJECT
public:
    CodingDialog(Session &session, const RegisterEntry &campaign, QWidget *parent);
    int current() const { return m_at; }
    const QList<CodedResponse> &responses() const { return m_responses; }
    void judge(ResponseCode code);

signals:
    void loaded();
    void judged(); ///< one code was written

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load();
    void showResponse(int index);
    QString coder() const;

    Session &m_session;
    RegisterEntry m_campaign;
    QList<CodedResponse> m_responses;
    int m_at = -1;
    QLabel *m_count, *m_who, *m_text, *m_proposal;
    QLineEdit *m_coder;
    QProgressBar *m_progress;
    QButtonGroup *m_codes;
};

} // namespace pulse

#pragma once
#include <QDate>
#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;

namespace pulse {

/// A first and a last day, both included.
class SpanDialog final : public QDialog {
    Q_OBJECT
public:
    SpanDialog(QDate first, QDate last, QWidget *parent = nullptr);

signals:
    void chosen(QDate first, QDate last);

private:
    void check();
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLabel *m_mistake;
    QPushButton *m_apply;
};

} // namespace pulse

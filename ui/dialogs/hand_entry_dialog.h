#pragma once
#include "models/session.h"
#include "services/hand_entry.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pulse {

/// One post by hand: a pasted address fills what it tells by itself, the rest is typed, and a picture of the post may
/// be attached from a file, by dropping it or from the clipboard. Stays open with the reason when it is refused.
class HandEntryDialog final : public QDialog {
    Q_OBJECT
public:
    HandEntryDialog(Session &session, QWidget *parent = nullptr);
    /// What the form says.
    HandEntry entry() const;
    /// Reads the file as the picture of the post; says why not when it is none.
    void attach(const QString &file);

signals:
    void entered(const pulse::HandEntered &entered);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeFigures();
    QWidget *makePicture();
    void readAddress();
    void readPlaces();
    void fill(QLineEdit *line, const QString &text);
    void choosePicture();
    bool pastePicture();
    void setPicture(const QString &name, const QByteArray &image);
    void save();
    void showProblem(const QString &text);

    Session &m_session;
    QLineEdit *m_address, *m_handle, *m_name, *m_followers, *m_likes, *m_shares, *m_replies, *m_views;
    QComboBox *m_place, *m_brand;
    QDateTimeEdit *m_time;
    QCheckBox *m_dayOnly;
    QPlainTextEdit *m_text;
    QLabel *m_pictureName, *m_problem, *m_hint;
    QPushButton *m_choose, *m_drop, *m_save;
    QString m_filledHandle, m_filledPlace; ///< by the address, not by the person
    QString m_image;                       ///< name of the picture
    QByteArray m_bytes;
};

} // namespace pulse

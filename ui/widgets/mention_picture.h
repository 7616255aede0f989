#pragma once
#include "core/mention.h"
#include "models/session.h"
#include "store/picture_store.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace pulse {

class MentionEditor;

/// The picture of a mention, small; a click shows it whole. Hidden while the mention has none.
class MentionPictureView final : public QWidget {
    Q_OBJECT
public:
    MentionPictureView(Session &session, MentionEditor &editor, QWidget *parent = nullptr);
    /// Reads the picture in the background.
    void show(const Mention &mention);
    void showNothing();

private:
    void showWhole();
    void saveAs();
    Session &m_session;
    MentionEditor &m_editor;
    Mention m_mention;
    MentionPicture m_picture;
    quint64 m_generation = 0;
    QPushButton *m_small, *m_save, *m_remove;
};

} // namespace pulse

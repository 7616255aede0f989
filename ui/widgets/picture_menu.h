#pragma once
#include "core/mention.h"
#include <QMenu>

namespace pulse {

class MentionEditor;

/// What attaches a picture to a mention: a file, or what the clipboard holds. One that it has already is replaced; the
/// undo at the foot of the window brings it back.
class PictureMenu final : public QMenu {
    Q_OBJECT
public:
    explicit PictureMenu(MentionEditor &editor, QWidget *parent = nullptr);
    /// Whose picture; before the menu is shown.
    void setMention(const Mention &mention) { m_mention = mention; }

private:
    void choose();
    void paste();
    MentionEditor &m_editor;
    Mention m_mention;
    QAction *m_paste;
};

} // namespace pulse

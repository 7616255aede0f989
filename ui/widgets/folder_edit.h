#pragma once
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace pulse {

/// The path of a folder, typed or chosen.
class FolderEdit final : public QWidget {
    Q_OBJECT
public:
    explicit FolderEdit(const QString &path, QWidget *parent = nullptr);
    QString path() const;
    /// What takes the focus, from left to right.
    QList<QWidget *> controls() const;
    void setName(const QString &name); ///< for those who hear it

signals:
    void changed();

private:
    void choose();
    QLineEdit *m_line;
    QPushButton *m_choose;
};

} // namespace pulse

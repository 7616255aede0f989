#pragma once
#include <QTabBar>

namespace pulse {

/// A row of underlined tabs, each with a key and an optional count ("2/6"). Arrow keys move between them.
class SegmentedTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit SegmentedTabs(QWidget *parent = nullptr);
    void addSegment(const QString &key, const QString &title);
    void setCount(const QString &key, const QString &count);
    QString currentKey() const;
    void setCurrentKey(const QString &key);
    QSize minimumSizeHint() const override;

signals:
    void keyChanged(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString fullText(int index) const;
    void fit();
    int room() const;
    int looseWidth() const; ///< pixels it takes when the tabs stand at their usual distance
    void setTight(bool tight);
    int indexOf(const QString &key) const;

    bool m_tight = false, m_fitting = false;
    int m_spared = 0; ///< pixels, by standing closer together
};

} // namespace pulse

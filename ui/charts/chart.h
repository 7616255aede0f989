#pragma once
#include "report/chart_style.h"
#include "report/report_document.h"
#include <QWidget>

class QMenu;
class QToolButton;

namespace pulse {

/// What every chart offers beside its picture: a table of its data, copies as image and as data, files as SVG, PNG and
/// CSV. They stand in one menu, which the right mouse button, the menu key and menuButton() open. A copy has the
/// colours of paper, whatever the window looks like: it goes into documents.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);

    virtual bool hasData() const = 0;
    /// The numbers behind what is shown; its caption names the chart.
    virtual TableBlock table() const = 0;
    /// Paints the data into \a rect, without cursor or focus.
    virtual void paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                              const QFont &font) const = 0;
    /// How large a copy is, in device-independent pixels.
    virtual QSize pictureSize() const { return size(); }

    /// A button with three dots that opens the menu, for the head of the card that the chart stands in.
    QToolButton *menuButton();

public slots:
    void showTable();
    void copyImage();
    void copyData();
    void askWhereToSave(const QString &ending); ///< "svg", "png" or "csv"
    void saveTo(const QString &file);           ///< its ending says as what; tells the outcome with told()

signals:
    void told(const QString &text, bool isError); ///< what was copied or saved, or why not

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fillMenu(QMenu &menu);
};

} // namespace pulse

#include "ui/dialogs/query_help_dialog.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace pulse {
using namespace Qt::StringLiterals;

QList<ReferenceDialog::Row> QueryHelpDialog::examples()
{
    return {
        {tr("delivery"), tr("The word. Korean particles may follow it.")},
        {tr("\"on hold\""), tr("These words side by side")},
        {tr("delivery late"), tr("Both words")},
        {tr("delivery OR shipping"), tr("Either word")},
        {tr("delivery -fee"), tr("The first without the second; NOT does the same")},
        {tr("(delivery OR shipping) late"), tr("Brackets group")},
        {tr("cancel*"), tr("Words that begin so")},
        {tr("delivery NEAR/5 late"), tr("At most five words between them")},
        {tr("#unboxing"), tr("A hashtag")},
        {tr("@mina"), tr("An account named in the text")},
        {tr("author:mina"), tr("Written by this account or person")},
        {tr("source:X"), tr("Where it was published")},
        {tr("lang:ko"), tr("In this language: ko, en, ja …")},
        {tr("sentiment:negative"), tr("positive, neutral, negative, unclassified")},
        {tr("likes>10"), tr("Also shares, replies, views, followers; likes:10..20 is a range")},
        {tr("has:link"), tr("Also image, video, audio, hashtag, mention")},
        {tr("is:original"), tr("Also repost, reply")},
        {tr("is:question"), tr("Somebody asks something")},
        {tr("is:complaint"), tr("Speaks badly of something concrete: delivery, battery, refund …")},
        {tr("is:risk"), tr("Names what one must hear of at once: recall, leak, lawsuit …; the list is in Settings")},
        {tr("tag:ship*"), tr("A tag that your team gave")},
        {tr("title:recall"), tr("In the title alone; text: in the text alone")},
        {tr("site:naver.com"), tr("Its address or a link leads there")},
        {tr("url:event"), tr("Part of its address or of a link")},
    };
}

QueryHelpDialog::QueryHelpDialog(bool canSearch, QWidget *parent)
    : ReferenceDialog(tr("Query language"), {tr("You write"), tr("It finds")}, examples(), parent)
{
    resize(680, 620);
    table()->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table()->setColumnWidth(0, 240);
    table()->selectRow(0);
    if (!canSearch)
        return;
    QPushButton *button = makeButton(tr("&Search for this"));
    foot()->insertWidget(0, button);
    connect(button, &QPushButton::clicked, this, &QueryHelpDialog::search);
    connect(table(), &QTableWidget::itemActivated, this, &QueryHelpDialog::search);
}

void QueryHelpDialog::search()
{
    const QString query = table()->item(table()->currentRow(), 0)->text();
    accept();
    emit searchRequested(query);
}

} // namespace pulse

#include "report/case_blocks.h"
#include "report/report_sections.h"

namespace pulse {
using namespace Qt::StringLiterals;

void writeCases(ReportWriter &w)
{
    if (w.data.cases.isEmpty())
        return;
    w.heading(u"cases"_s);
    const int first = w.nextTable();
    for (qsizetype i = 0; i < w.data.cases.size(); ++i)
        w.nextTable(); // of each case's time line
    for (ReportBlock &block : caseBlocks(w.data.cases, w.zone, w.language, first))
        w.add(std::move(block));
}

} // namespace pulse

#include "report/case_blocks.h"
#include "report/report_sections.h"

namespace pulse {
using namespace Qt::StringLiterals;

void writeCases(ReportWriter &w)
{
    if (w.data.cases.isEmpty())
        return;
    w.heading(u"cases"_s);
    for (ReportBlock &block : caseBlocks(w.data.cases, w.zone, w.language, w.nextTable()))
        w.add(std::move(block));
}

} // namespace pulse

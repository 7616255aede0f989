#include "app/case_status.h"
#include "models/session.h"
#include "services/deliver.h"
#include "store/case_store.h"
#include "ui/main_window.h"

namespace pulse {
using namespace Qt::StringLiterals;

CaseStatus::CaseStatus(Session &session, MainWindow &window) : QObject(&window), m_session(session), m_window(window)
{
    connect(&session, &Session::brandChanged, this, &CaseStatus::count);
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.cases)
            count();
    });
    count();
}

void CaseStatus::count()
{
    const auto counting = m_session.services().workspace.read(
        [brand = m_session.brand().id](Connection &connection) { return CaseStore(connection).open(brand); });
    deliver(counting, this, [this](const Result<QList<CrisisCase>> &open) {
        if (open)
            m_window.setCount(u"cases"_s, open->size(), Tone::Bad);
    });
}

} // namespace pulse

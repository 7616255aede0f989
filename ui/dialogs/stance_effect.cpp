#include "ui/dialogs/stance_effect.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/deliver.h"
#include "store/people_store.h"
#include "ui/dialogs/definition_dialog.h"
#include <QCoreApplication>
#include <QTimer>
#include <memory>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMs = 200; ///< while a number is being typed

struct Effect {
    std::array<qint64, 5> now{}, then{};
};

QString effectWords(const Effect &effect)
{
    const auto change = [&](Stance stance) {
        const double now = double(effect.now[size_t(stance)]), then = double(effect.then[size_t(stance)]);
        return now == then ? wholeNumber(now) : wholeNumber(now) + u" → "_s + wholeNumber(then);
    };
    //: %1 to %4: how many people, or "now → then"
    return QCoreApplication::translate("StanceEffect", "Advocates %1 · detractors %2 · mixed %3 · too few judged %4")
        .arg(change(Stance::Advocate), change(Stance::Detractor), change(Stance::Mixed), change(Stance::Unclear));
}

} // namespace

void showStanceEffect(DefinitionDialog &dialog, Session &session)
{
    auto *pause = new QTimer(&dialog);
    pause->setSingleShot(true);
    pause->setInterval(PauseMs);
    const auto asked = std::make_shared<quint64>(0);
    QObject::connect(&dialog, &DefinitionDialog::contentChanged, pause, qOverload<>(&QTimer::start));
    QObject::connect(pause, &QTimer::timeout, &dialog, [&dialog, &session, asked] {
        PersonFilter everybody;
        everybody.brand = session.brand().id;
        const auto counted = session.services().workspace.read(
            [everybody, rule = StanceRule::fromJson(dialog.content())](Connection &connection) -> Result<Effect> {
                const PeopleStore store(connection);
                const auto now = store.stanceCounts(everybody), then = store.stanceCounts(everybody, rule);
                if (!now || !then)
                    return now ? then.error() : now.error();
                return Effect{*now, *then};
            });
        deliver(counted, &dialog, [&dialog, asked, mine = ++*asked](const Result<Effect> &effect) {
            if (mine == *asked)
                dialog.showEffect(effect ? effectWords(*effect) : effect.error().text);
        });
    });
    pause->start(0);
}

} // namespace pulse

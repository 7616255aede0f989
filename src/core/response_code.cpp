#include "core/response_code.h"
#include <QCoreApplication>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array<QStringView, ResponseCodes> Keys{u"neither", u"delight", u"learning", u"both"};
}

QString toKey(ResponseCode code) { return Keys[size_t(code)].toString(); }

std::optional<ResponseCode> responseCodeFromKey(const QString &key)
{
    for (size_t i = 0; i < Keys.size(); ++i)
        if (Keys[i] == key)
            return ResponseCode(i);
    return std::nullopt;
}

QString responseCodeName(ResponseCode code)
{
    switch (code) {
    case ResponseCode::Neither:
        return QCoreApplication::translate("ResponseCode", "Neither");
    case ResponseCode::Delight:
        return QCoreApplication::translate("ResponseCode", "Delight");
    case ResponseCode::Learning:
        return QCoreApplication::translate("ResponseCode", "Learning");
    case ResponseCode::Both:
        return QCoreApplication::translate("ResponseCode", "Both");
    }
    return {};
}

} // namespace pulse

#include "sources/folder_connector.h"
#include "core/period.h"
#include "sources/file_reader.h"
#include "sources/form_parts.h"
#include "sources/remembered_mapping.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostDone = 5000, MostTold = 20, MostRowsTold = 5, MostFilesTold = 20;
constexpr int MostVisited = 20'000; ///< of a folder that somebody chose by mistake

Error noFolder(const QString &folder)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("FolderConnector", "The folder %1 is not there or cannot be read. Put it back, "
                                                           "or open the source and choose another one.")
                .arg(QDir::toNativeSeparators(folder)),
            {}};
}

bool isPostFile(const QFileInfo &file)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s, u"jsonl"_s, u"ndjson"_s, u"json"_s, u"xlsx"_s};
    QString name = file.fileName().toLower();
    if (name.startsWith(u'.') || name.startsWith(u"~$"))
        return false;
    if (name.endsWith(u".gz"))
        name.chop(3);
    return endings.contains(name.section(u'.', -1));
}

/// Size and time of the last change: another one means that the file was changed.
QString markOf(const QFileInfo &file)
{
    return u"%1:%2"_s.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

/// The files of a folder, the oldest first. Links are not followed: they may lead in a circle, or elsewhere.
QList<QFileInfo> filesIn(const QDir &folder, bool subfolders)
{
    QList<QFileInfo> files;
    QDirIterator entries(folder.path(), QDir::Files | QDir::Readable | QDir::NoSymLinks,
                         subfolders ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    for (int visited = 0; entries.hasNext() && visited < MostVisited; ++visited) {
        entries.next();
        if (isPostFile(entries.fileInfo()))
            files.append(entries.fileInfo());
    }
    std::stable_sort(files.begin(), files.end(), [](const QFileInfo &one, const QFileInfo &other) {
        return std::pair(one.lastModified(), one.filePath()) < std::pair(other.lastModified(), other.filePath());
    });
    return files.mid(0, FolderConnector::MostFiles);
}

/// Of all its bytes; empty when it cannot be read.
QString contentOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

/// The connector's state, and one look into the folder.
class FolderLook {
public:
    explicit FolderLook(const ConnectorInput &input)
        : m_input(input), m_folder(input.settings.value(u"folder"_s).toString()), m_state(input.state)
    {
        for (const QJsonValue &content : m_state.value(u"done"_s).toArray())
            m_done << content.toString();
    }

    Result<SourcePage> read()
    {
        const QDir folder(m_folder);
        if (m_folder.isEmpty() || !folder.exists() || !folder.isReadable())
            return noFolder(m_folder);
        const QList<QFileInfo> files = filesIn(folder, m_input.settings.value(u"subfolders"_s).toString() == u"yes");
        const QJsonObject before = m_state.value(u"sizes"_s).toObject();
        QJsonObject sizes, told;
        std::optional<QFileInfo> next;
        for (const QFileInfo &file : files) {
            const QString name = folder.relativeFilePath(file.filePath()), mark = markOf(file);
            sizes.insert(name, mark);
            if (const QJsonObject known = m_state.value(u"told"_s).toObject().value(name).toObject();
                known.value(u"mark"_s).toString() == mark)
                told.insert(name, known);
            const bool same = !before.contains(name) || before.value(name).toString() == mark;
            const bool rests = file.lastModified().secsTo(m_input.now) >= FolderConnector::RestSeconds ||
                               (before.contains(name) && file.lastModified() > m_input.now); // a clock that is ahead
            if (!same || !rests)
                ++m_waiting;
            else if (!next && !isFinished(name, mark))
                next = file;
        }
        m_state[u"sizes"_s] = sizes;
        m_state[u"told"_s] = told;
        m_state[u"waiting"_s] = m_waiting;
        m_page.title = folder.dirName();
        if (next)
            readFile(*next);
        return finish();
    }

private:
    /// Read to its end, or known not to be readable as it is.
    bool isFinished(const QString &name, const QString &mark) const
    {
        const QString seen = m_state.value(u"read"_s).toObject().value(name).toString();
        return seen == mark;
    }

    void readFile(const QFileInfo &file)
    {
        const QString name = QDir(m_folder).relativeFilePath(file.filePath()), mark = markOf(file);
        const QString content = contentOf(file.filePath());
        const QJsonObject reading = m_state.value(u"reading"_s).toObject();
        m_page.more = true; // other files may wait
        if (content.isEmpty() || m_done.contains(content)) {
            if (content.isEmpty())
                tell(name, mark, {QCoreApplication::translate("FolderConnector", "It cannot be opened.")});
            return noteRead(name, mark);
        }
        const qint64 from = reading.value(u"content"_s).toString() == content ? reading.value(u"row"_s).toInteger() : 0;
        const auto rows = takeRows(file.filePath(), name, mark, from);
        if (!rows) {
            tell(name, mark, {rows.error().text});
            return noteRead(name, mark);
        }
        const bool known = reading.value(u"content"_s).toString() == content;
        const qint64 posts = m_page.posts.size() + (known ? reading.value(u"posts"_s).toInteger() : 0);
        const qint64 rejected = m_rejected + (known ? reading.value(u"rejected"_s).toInteger() : 0);
        if (*rows > 0) { // there is more of it
            m_state[u"reading"_s] = QJsonObject{
                {u"content"_s, content}, {u"row"_s, from + *rows}, {u"posts"_s, posts}, {u"rejected"_s, rejected}};
            return;
        }
        m_state.remove(u"reading"_s);
        QJsonArray files = m_state.value(u"files"_s).toArray();
        files.prepend(QJsonObject{
            {u"name"_s, name}, {u"at"_s, toIsoUtc(m_input.now)}, {u"posts"_s, posts}, {u"rejected"_s, rejected}});
        while (files.size() > MostFilesTold)
            files.removeLast();
        m_state[u"files"_s] = files;
        m_done << content;
        noteRead(name, mark);
    }

    /// Posts of the rows from \a from on; how many rows were taken when the file goes on after them, else 0.
    Result<qint64> takeRows(const QString &path, const QString &name, const QString &mark, qint64 from)
    {
        auto reader = open(path);
        if (!reader)
            return reader.error();
        const ColumnMap columns = (*reader)->preview().columns;
        if (!columns.contains(PostField::Text) && !columns.contains(PostField::Title))
            return Error{
                Error::Kind::BadData,
                QCoreApplication::translate(
                    "FolderConnector",
                    "No column with the text of the posts was recognised. Import it once with File > Import and "
                    "say which one it is; the next file with these columns is read by itself. They are: %1.")
                    .arg((*reader)->preview().headers.mid(0, 12).join(u", "_s)),
                {}};
        QStringList rejected;
        FileRow row;
        for (qint64 number = 0;; ++number) {
            const auto more = (*reader)->next(row);
            if (!more)
                return more.error(); // what stood before the damage comes again with the mended file
            if (!*more)
                break;
            if (number < from)
                continue;
            if (number - from >= FolderConnector::RowsOfPage) {
                tell(name, mark, rejected);
                return number - from;
            }
            m_rejected += row.post ? 0 : 1;
            if (row.post)
                m_page.posts << std::move(*row.post);
            else if (rejected.size() < MostRowsTold)
                rejected << QCoreApplication::translate("FolderConnector", "line %1: %2").arg(row.line).arg(row.reject);
            else
                ++m_rejectedMore;
        }
        if (m_rejectedMore > 0)
            rejected << QCoreApplication::translate("FolderConnector", "%n more row(s)", nullptr, m_rejectedMore);
        tell(name, mark, rejected);
        return 0;
    }

    Result<std::unique_ptr<FileReader>> open(const QString &path) const
    {
        FileOptions options;
        options.zone = m_input.zone;
        options.place = m_input.settings.value(u"place"_s).toString();
        if (options.place.isEmpty())
            options.place = QDir(m_folder).dirName();
        auto reader = FileReader::open(path, options);
        if (!reader)
            return reader;
        const FilePreview &found = (*reader)->preview();
        const QJsonValue remembered = m_input.mappings.value(rememberedMappingKey(found.signature));
        if (!found.hasHeader || !remembered.isObject())
            return reader;
        options.exactColumns = rememberedMappingFromJson(remembered.toObject(), found.headers.size());
        return FileReader::open(path, options);
    }

    void tell(const QString &name, const QString &mark, const QStringList &reasons)
    {
        if (reasons.isEmpty())
            return;
        QJsonObject told = m_state.value(u"told"_s).toObject();
        QJsonArray all = told.value(name).toObject().value(u"reasons"_s).toArray();
        for (const QString &reason : reasons)
            if (all.size() <= MostRowsTold)
                all.append(reason);
        told.insert(name, QJsonObject{{u"mark"_s, mark}, {u"reasons"_s, all}});
        m_state[u"told"_s] = told;
    }

    void noteRead(const QString &name, const QString &mark)
    {
        QJsonObject read = m_state.value(u"read"_s).toObject();
        read.insert(name, mark);
        m_state[u"read"_s] = read;
    }

    SourcePage finish()
    {
        QJsonObject read;
        const QJsonObject sizes = m_state.value(u"sizes"_s).toObject(), known = m_state.value(u"read"_s).toObject();
        for (auto it = known.begin(); it != known.end(); ++it)
            if (sizes.contains(it.key())) // of files that lie there
                read.insert(it.key(), it.value());
        m_state[u"read"_s] = read;
        m_state[u"done"_s] = QJsonArray::fromStringList(m_done.mid(std::max<qsizetype>(0, m_done.size() - MostDone)));
        if (!m_page.more) { // once a round
            const QJsonObject told = m_state.value(u"told"_s).toObject();
            for (auto it = told.begin(); it != told.end(); ++it)
                for (const QJsonValue &reason : it.value()[u"reasons"_s].toArray())
                    if (m_page.setAside.size() < MostTold)
                        m_page.setAside << u"%1: %2"_s.arg(it.key(), reason.toString());
            if (m_waiting > 0)
                m_page.remark = QCoreApplication::translate(
                    "FolderConnector", "%n file(s) may still be written and wait for the next look.", nullptr,
                    m_waiting);
        }
        m_page.state = m_state;
        return m_page;
    }

    const ConnectorInput &m_input;
    QString m_folder;
    QJsonObject m_state;
    QStringList m_done;
    SourcePage m_page;
    int m_waiting = 0, m_rejected = 0, m_rejectedMore = 0;
};

Result<QJsonObject> settingsOf(const QHash<QString, QString> &values)
{
    const QString folder = QDir::cleanPath(QDir::fromNativeSeparators(values.value(u"folder"_s).trimmed()));
    if (values.value(u"folder"_s).trimmed().isEmpty() || !QDir::isAbsolutePath(folder))
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("FolderConnector", "Choose the folder, or write its whole path."),
                     {}};
    if (!QFileInfo(folder).isDir())
        return noFolder(folder);
    QJsonObject settings{{u"folder"_s, folder}};
    if (const QString place = values.value(u"place"_s).simplified(); !place.isEmpty())
        settings[u"place"_s] = place;
    if (values.value(u"subfolders"_s, u"yes"_s) != u"no")
        settings[u"subfolders"_s] = u"yes"_s;
    return settings;
}

} // namespace

Result<HttpRequest> FolderConnector::request(const ConnectorInput &input) const
{
    return noFolder(input.settings.value(u"folder"_s).toString()); // nobody asks: readsHere()
}

Result<SourcePage> FolderConnector::read(const ConnectorInput &input, const HttpResponse &) const
{
    return readHere(input);
}

Result<SourcePage> FolderConnector::readHere(const ConnectorInput &input) const { return FolderLook(input).read(); }

FolderStatus folderStatus(const QJsonObject &state)
{
    FolderStatus status;
    status.waiting = state.value(u"waiting"_s).toInt();
    for (const QJsonValue &file : state.value(u"files"_s).toArray())
        status.files.append({file[u"name"_s].toString(),
                             QDateTime::fromString(file[u"at"_s].toString(), Qt::ISODateWithMs).toUTC(),
                             file[u"posts"_s].toInteger(), file[u"rejected"_s].toInteger()});
    return status;
}

SourceKind folderKind()
{
    static const FolderConnector connector;
    SourceForm form{u"folder"_s, {u"폴더 지켜보기"_s, u"A watched folder"_s}, {}, settingsOf};
    SourceField folder{
        u"folder"_s,
        {u"폴더"_s, u"Folder"_s},
        {u"다른 도구에서 내보낸 CSV, TSV, JSON Lines, XLSX 파일을 넣는 곳. 원본은 옮기거나 바꾸지 않습니다."_s,
         u"Where exports of other tools are dropped: CSV, TSV, JSON Lines, XLSX. Originals are never moved "
         "or changed."_s}};
    folder.editor = SourceField::Editor::Folder;
    form.fields = {
        folder,
        choiceField(u"subfolders"_s, {u"하위 폴더"_s, u"Subfolders"_s}, {},
                    {{u"yes"_s, {u"함께 읽기"_s, u"Read too"_s}}, {u"no"_s, {u"읽지 않기"_s, u"Leave out"_s}}}),
        {u"place"_s,
         {u"채널 이름"_s, u"Name of the channel"_s},
         {u"채널이 적혀 있지 않은 행에 씁니다. 비워 두면 폴더 이름입니다."_s,
          u"For rows that name none. Left empty, the folder's name."_s},
         false}};
    return {u"folder"_s,
            {u"폴더 지켜보기"_s, u"Watched folder"_s},
            {u"폴더에 넣은 파일을 스스로 가져옵니다. 열의 뜻은 같은 머리글의 파일을 가져올 때 기억한 대로 읽습니다."_s,
             u"Imports files that are dropped into a folder by itself, with the columns that were remembered for files "
             "with the same headers."_s},
            &connector,
            {form},
            {{u"path"_s, u"folder"_s}},
            0,
            5};
}

} // namespace pulse

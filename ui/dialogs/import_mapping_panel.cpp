#include "ui/dialogs/import_mapping_panel.h"
#include "sources/file_encoding.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/card.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableWidget>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ShownRows = 8;
constexpr int NoField = -1;
/// Values of the brand box beside the ids of brands.
constexpr qint64 ByQueries = 0, ByColumn = -1;

QLabel *quietLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", u"secondary"_s);
    return label;
}

/// A caption above a control; the control takes the caption as its name.
QWidget *captioned(const QString &caption, QWidget *control)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel *label = quietLabel(caption);
    label->setBuddy(control);
    control->setAccessibleName(caption);
    column->addWidget(label);
    column->addWidget(control);
    return box;
}

QString oneLine(const QString &cell)
{
    const QString plain = cell.simplified();
    return plain.size() <= 120 ? plain : plain.left(119) + u'…';
}

} // namespace

ImportMappingPanel::ImportMappingPanel(QWidget *parent)
    : QWidget(parent), m_file(new QLabel), m_facts(quietLabel({})), m_encoding(new QComboBox),
      m_separator(new QComboBox), m_zone(new QComboBox), m_header(new QCheckBox(tr("The first row names the columns"))),
      m_table(new QTableWidget), m_hint(quietLabel({})), m_brand(new QComboBox),
      m_createBrands(new QCheckBox(tr("Add brands that are not here yet"))), m_source(new QLineEdit)
{
    m_file->setProperty("role", u"heading"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    for (const QString &encoding : commonEncodings())
        m_encoding->addItem(encoding == u"CP949" ? tr("Korean (CP949, EUC-KR)") : encoding, encoding);
    m_separator->addItem(tr("Comma ,"), u","_s);
    m_separator->addItem(tr("Semicolon ;"), u";"_s);
    m_separator->addItem(tr("Tab"), u"\t"_s);
    m_separator->addItem(tr("Bar |"), u"|"_s);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(zone));
    m_source->setPlaceholderText(tr("Name of the file"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *how = new QHBoxLayout;
    how->setSpacing(12);
    m_encodingRow = captioned(tr("Encoding"), m_encoding);
    m_separatorRow = captioned(tr("Separator"), m_separator);
    how->addWidget(m_encodingRow, 2);
    how->addWidget(m_separatorRow, 1);
    how->addWidget(captioned(tr("Time zone of times that name none"), m_zone), 2);
    auto *whose = new QHBoxLayout;
    whose->setSpacing(12);
    whose->addWidget(captioned(tr("Whose mentions are they"), m_brand), 2);
    whose->addWidget(captioned(tr("Source name"), m_source), 1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addWidget(m_file);
    all->addWidget(m_facts);
    all->addLayout(how);
    all->addWidget(m_header);
    auto *frame = new Card;
    frame->setBodyMargins(1, 6, 1, 6);
    frame->body()->addWidget(m_table);
    all->addWidget(frame, 1);
    all->addWidget(m_hint);
    all->addLayout(whose);
    all->addWidget(m_createBrands);

    const auto again = [this] {
        if (!m_filling)
            emit readAgain(reading());
    };
    connect(m_encoding, &QComboBox::currentIndexChanged, this, again);
    connect(m_separator, &QComboBox::currentIndexChanged, this, again);
    connect(m_header, &QCheckBox::toggled, this, again);
    connect(m_brand, &QComboBox::currentIndexChanged, this,
            [this] { m_createBrands->setVisible(m_brand->currentData().toLongLong() == ByColumn); });
}

void ImportMappingPanel::show(const QString &file, const FilePreview &preview, const QList<Brand> &brands,
                              const QByteArray &zone)
{
    m_filling = true;
    m_preview = preview;
    m_brands = brands;
    m_file->setText(QFileInfo(file).fileName());
    if (m_zone->currentText().isEmpty() || m_zone->currentIndex() <= 0)
        m_zone->setCurrentIndex(std::max(0, m_zone->findText(QString::fromUtf8(zone))));
    fillReading(preview);
    fillTable(preview);
    fillBrands();
    m_filling = false;
    describe();
}

void ImportMappingPanel::showError(const QString &text)
{
    m_hint->setText(text);
    setStyleProperty(m_hint, "role", u"error"_s);
    m_preview = {};
    m_table->setRowCount(0);
    m_table->setColumnCount(0);
    m_fields.clear();
    emit completeChanged();
}

void ImportMappingPanel::fillReading(const FilePreview &preview)
{
    const bool table = preview.format == FileFormat::Csv || preview.format == FileFormat::Tsv;
    m_encodingRow->setVisible(preview.format != FileFormat::Xlsx);
    m_separatorRow->setVisible(table);
    m_header->setVisible(preview.format != FileFormat::JsonLines);
    m_header->setChecked(preview.hasHeader);
    if (const int at = m_encoding->findData(preview.encoding); at >= 0)
        m_encoding->setCurrentIndex(at);
    if (const int at = m_separator->findData(QString(preview.separator)); at >= 0)
        m_separator->setCurrentIndex(at);
    static const QMap<FileFormat, QString> Names{{FileFormat::Csv, u"CSV"_s},
                                                 {FileFormat::Tsv, u"TSV"_s},
                                                 {FileFormat::JsonLines, u"JSON Lines"_s},
                                                 {FileFormat::Xlsx, u"XLSX"_s}};
    QStringList facts{Names.value(preview.format)};
    if (preview.compressed)
        facts << tr("compressed");
    if (preview.size > 0)
        facts << QLocale().formattedDataSize(preview.size, 1, QLocale::DataSizeTraditionalFormat);
    facts << tr("%n column(s)", nullptr, int(preview.headers.size()));
    m_facts->setText(facts.join(u" · "_s));
}

/// Row 0 holds the choices, the rows below the file's own first rows.
void ImportMappingPanel::fillTable(const FilePreview &preview)
{
    m_fields.clear();
    m_table->clear();
    const int rows = std::min(ShownRows, int(preview.rows.size()));
    m_table->setColumnCount(int(preview.headers.size()));
    m_table->setRowCount(rows + 1);
    m_table->setRowHeight(0, 44);
    for (int column = 0; column < int(preview.headers.size()); ++column) {
        const QString name = preview.hasHeader ? preview.headers.at(column) : tr("Column %1").arg(column + 1);
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(oneLine(name)));
        auto *field = new QComboBox;
        field->setAccessibleName(tr("Meaning of the column %1").arg(name));
        field->addItem(tr("Leave out"), NoField);
        for (const PostField each : allPostFields())
            field->addItem(fieldLabel(each), int(each));
        for (auto it = preview.columns.cbegin(); it != preview.columns.cend(); ++it)
            if (it.value() == column)
                field->setCurrentIndex(field->findData(int(it.key())));
        connect(field, &QComboBox::currentIndexChanged, this, [this, column] { columnChanged(column); });
        auto *holder = new QWidget;
        auto *inside = new QHBoxLayout(holder);
        inside->setContentsMargins(4, 5, 4, 5);
        inside->addWidget(field);
        m_table->setCellWidget(0, column, holder);
        m_fields << field;
        qsizetype widest = name.size();
        for (int row = 0; row < rows; ++row) {
            const QString cell = oneLine(preview.rows.at(row).value(column));
            m_table->setItem(row + 1, column, new QTableWidgetItem(cell));
            widest = std::max(widest, cell.size());
        }
        m_table->setColumnWidth(column, std::clamp(int(widest) * 8 + 24, 152, 300));
    }
}

void ImportMappingPanel::fillBrands()
{
    const qint64 before = m_brand->count() > 0 ? m_brand->currentData().toLongLong() : ByQueries;
    m_brand->clear();
    m_brand->addItem(tr("The queries of the brands decide"), ByQueries);
    if (columns().contains(PostField::Brand))
        m_brand->addItem(tr("The column \"%1\" names the brand")
                             .arg(oneLine(m_preview.headers.value(columns().value(PostField::Brand)))),
                         ByColumn);
    for (const Brand &brand : std::as_const(m_brands))
        m_brand->addItem(tr("All of them: %1").arg(brand.name), raw(brand.id));
    const int kept = m_brand->findData(before);
    const int byColumn = m_brand->findData(ByColumn);
    m_brand->setCurrentIndex(kept > 0 ? kept : byColumn > 0 ? byColumn : 0);
    m_createBrands->setVisible(m_brand->currentData().toLongLong() == ByColumn);
}

/// A field has one column: where it is chosen a second time, the first gives it up.
void ImportMappingPanel::columnChanged(int column)
{
    if (m_filling)
        return;
    m_filling = true;
    const int chosen = m_fields.at(column)->currentData().toInt();
    for (int other = 0; other < m_fields.size(); ++other)
        if (other != column && chosen != NoField && m_fields.at(other)->currentData().toInt() == chosen)
            m_fields.at(other)->setCurrentIndex(0);
    m_preview.columns = columns();
    fillBrands();
    m_filling = false;
    describe();
}

/// Says what is missing, or what the choices lead to.
void ImportMappingPanel::describe()
{
    const ColumnMap map = columns();
    setStyleProperty(m_hint, "role", isComplete() ? u"secondary"_s : u"error"_s);
    if (!isComplete())
        m_hint->setText(tr("Choose the column that holds the text of the posts."));
    else if (!map.contains(PostField::Time))
        m_hint->setText(tr("No column holds the time: the posts are listed, but stand in no chart."));
    else if (!map.contains(PostField::Id))
        m_hint->setText(tr("No column holds an ID: author, time and text tell posts apart."));
    else
        m_hint->setText(tr("The choices are remembered for files with the same columns."));
    emit completeChanged();
}

bool ImportMappingPanel::isComplete() const
{
    const ColumnMap map = columns();
    return map.contains(PostField::Text) || map.contains(PostField::Title);
}

ColumnMap ImportMappingPanel::columns() const
{
    ColumnMap map;
    for (int column = 0; column < m_fields.size(); ++column)
        if (const int field = m_fields.at(column)->currentData().toInt(); field != NoField)
            map.insert(PostField(field), column);
    return map;
}

FileOptions ImportMappingPanel::reading() const
{
    FileOptions options;
    if (m_encodingRow->isVisibleTo(this))
        options.encoding = m_encoding->currentData().toString();
    if (m_separatorRow->isVisibleTo(this))
        options.separator = m_separator->currentData().toString().at(0);
    options.hasHeader = m_header->isChecked();
    return options;
}

ImportRequest ImportMappingPanel::request() const
{
    ImportRequest request;
    request.options = reading();
    request.options.format = m_preview.format == FileFormat::Tsv ? FileFormat::Csv : m_preview.format;
    request.options.order = m_preview.order;
    ColumnMap map = columns();
    const qint64 whose = m_brand->currentData().toLongLong();
    if (whose != ByColumn)
        map.remove(PostField::Brand);
    request.options.exactColumns = map;
    request.timeZone = m_zone->currentText().trimmed().toUtf8();
    request.sourceName = m_source->text().trimmed();
    for (const Brand &brand : m_brands)
        if (raw(brand.id) == whose)
            request.brand = brand.name;
    request.createBrands = whose == ByColumn && m_createBrands->isChecked();
    request.rememberMapping = true;
    return request;
}

} // namespace pulse

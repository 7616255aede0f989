#pragma once
#include "core/brand.h"
#include "services/import_service.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace pulse {

/// The first rows of a file with what was recognised in it, each part of it to be corrected: encoding, separator,
/// header, time zone, the meaning of each column, and whose mentions the posts are.
class ImportMappingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ImportMappingPanel(QWidget *parent = nullptr);
    /// \a zone: an IANA name, preselected for times that name none.
    void show(const QString &file, const FilePreview &preview, const QList<Brand> &brands, const QByteArray &zone);
    /// The file could not be read in the way that was asked for; the choices stay to be changed.
    void showError(const QString &text);
    bool isComplete() const; ///< a column holds the text or the title
    /// What to import, without the file.
    ImportRequest request() const;

signals:
    void readAgain(const pulse::FileOptions &options); ///< the encoding, the separator or the header row was changed
    void completeChanged();

private:
    void fillReading(const FilePreview &preview);
    void fillTable(const FilePreview &preview);
    void fillBrands();
    void columnChanged(int column);
    void describe();
    FileOptions reading() const;
    ColumnMap columns() const;

    FilePreview m_preview;
    QList<Brand> m_brands;
    bool m_filling = false;
    QLabel *m_file;
    QLabel *m_facts;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_zone;
    QCheckBox *m_header;
    QTableWidget *m_table;
    QList<QComboBox *> m_fields;
    QLabel *m_hint;
    QComboBox *m_brand;
    QCheckBox *m_createBrands;
    QLineEdit *m_source;
    QWidget *m_encodingRow;
    QWidget *m_separatorRow;
};

} // namespace pulse

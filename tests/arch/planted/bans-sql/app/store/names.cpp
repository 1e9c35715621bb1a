/// Planted: a value pasted into SQL.
QString query(const QString& text)
{
    return QStringLiteral("SELECT id FROM worker "
                          "WHERE name = '%1'")
        .arg(text);
}

/// Planted: a sentence for people below ui/.
QString sentence()
{
    return QObject::tr("Saved.");
}

/// Planted: a test that hopes a second is enough.
void savesOnEnter()
{
    QThread::msleep(1000);
}
